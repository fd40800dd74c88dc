package org.huizhi.adapters.web.api.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Problem;
import org.huizhi.adapters.web.api.grid.CaseChecking;
import org.huizhi.adapters.web.api.grid.CaseHandling;
import org.huizhi.adapters.web.api.grid.CaseIntake;
import org.huizhi.adapters.web.api.grid.CaseReading;
import org.huizhi.adapters.web.api.grid.CaseRoutes;
import org.huizhi.adapters.web.api.grid.ReceiptView;
import org.huizhi.adapters.web.api.kernel.AccountApi;
import org.huizhi.adapters.web.api.kernel.CalendarApi;
import org.huizhi.adapters.web.api.kernel.DemoClockApi;
import org.huizhi.adapters.web.api.kernel.FileApi;
import org.huizhi.adapters.web.api.kernel.KernelRoutes;
import org.huizhi.adapters.web.api.kernel.LedgerApi;
import org.huizhi.adapters.web.api.kernel.OutboxApi;
import org.huizhi.adapters.web.api.kernel.TerritoryApi;
import org.huizhi.adapters.web.api.kernel.VocabularyApi;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Route;
import org.huizhi.application.kernel.Words;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 说明配置: OpenAPI at {@code /v3/api-docs}: the routes are those that are registered, their content is what their shapes read. */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Answer.class);
        SpringDocUtils.getConfig()
                .addRestControllers(
                        CaseIntake.class,
                        CaseHandling.class,
                        CaseChecking.class,
                        CaseReading.class,
                        VocabularyApi.class,
                        TerritoryApi.class,
                        CalendarApi.class,
                        AccountApi.class,
                        FileApi.class,
                        OutboxApi.class,
                        LedgerApi.class,
                        DemoClockApi.class);
    }

    /** Every route that has a description. */
    public static Seq<Route> routes() {
        return CaseRoutes.all().appendAll(KernelRoutes.all());
    }

    @Bean
    ModelConverter huizhiRecordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI huizhiApi(Words words) {
        var description = new Description(words);
        var components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        return new OpenAPI()
                .info(new Info()
                        .title("汇治 Huizhi")
                        .version("v1")
                        .description(description.both("web.api.about"))
                        .license(new License().name("Apache-2.0")))
                .addServersItem(new Server().url("/"))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .components(components);
    }

    @Bean
    GlobalOpenApiCustomizer huizhiDescriptions(Words words) {
        var description = new Description(words);
        return api -> {
            for (Class<?> view : new Class<?>[] {Problem.class, ReceiptView.class}) {
                ModelConverters.getInstance(true).readAll(view).forEach(api.getComponents()::addSchemas);
            }
            routes().forEach(route -> operation(api, route).forEach(found -> {
                description.describe(found, route);
                if (route.action().equals("kernel.file.keep")) {
                    description.describeUpload(found);
                }
            }));
        };
    }

    private static Option<Operation> operation(OpenAPI api, Route route) {
        return Option.of(api.getPaths().get(route.path()))
                .flatMap(item -> Option.of(route.method().equals("GET") ? item.getGet() : item.getPost()));
    }
}
