package org.huizhi.adapters.web.api;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.adapters.web.api.answer.ApiErrors;
import org.huizhi.adapters.web.api.description.DescriptionConfiguration;
import org.huizhi.adapters.web.api.grid.CaseChecking;
import org.huizhi.adapters.web.api.grid.CaseDoor;
import org.huizhi.adapters.web.api.grid.CaseHandling;
import org.huizhi.adapters.web.api.grid.CaseIntake;
import org.huizhi.adapters.web.api.grid.CaseReading;
import org.huizhi.adapters.web.api.kernel.AccountApi;
import org.huizhi.adapters.web.api.kernel.CalendarApi;
import org.huizhi.adapters.web.api.kernel.DemoClockApi;
import org.huizhi.adapters.web.api.kernel.FileApi;
import org.huizhi.adapters.web.api.kernel.LedgerApi;
import org.huizhi.adapters.web.api.kernel.OutboxApi;
import org.huizhi.adapters.web.api.kernel.TerritoryApi;
import org.huizhi.adapters.web.api.kernel.VocabularyApi;
import org.huizhi.adapters.web.api.request.AskedResolver;
import org.huizhi.adapters.web.api.security.SecurityConfiguration;
import org.huizhi.application.District;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.Words;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 网络装配: every controller and configuration of the API, for one import. It needs beans of {@code GridCases}, {@code TerritoryDesk},
 * {@code CalendarDesk}, {@code AccountDesk}, {@code Logins}, {@code District} and {@code Words}; it takes {@code Files}, {@code
 * Grounds}, {@code JwtDecoder} and {@code DistrictClock} where they are. Of a host's pages, errors and logins it touches nothing.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    SecurityConfiguration.class,
    DescriptionConfiguration.class,
    CaseIntake.class,
    CaseHandling.class,
    CaseChecking.class,
    CaseReading.class,
    VocabularyApi.class,
    TerritoryApi.class,
    CalendarApi.class,
    AccountApi.class,
    OutboxApi.class,
    LedgerApi.class
})
public class WebConfiguration {

    private static final long FORM_AROUND_FILE = 64 * 1024;

    @Bean
    Answers huizhiAnswers(Words words, District district) {
        return new Answers(words, district.pack().calendar().zone());
    }

    /** The server speaks for every path; a host's application for its own. */
    @Bean
    @ConditionalOnMissingBean
    Grounds huizhiGrounds() {
        return Grounds.own();
    }

    @Bean
    ApiErrors huizhiErrors(Answers answers, Grounds grounds) {
        return new ApiErrors(answers, grounds::cover);
    }

    @Bean
    CaseDoor huizhiCaseDoor(District district) {
        return new CaseDoor(district.pack().ladder());
    }

    @Bean
    FileApi huizhiFileApi(ObjectProvider<Files> files) {
        return new FileApi(files.getIfAvailable(Files::none));
    }

    @Bean
    WebMvcConfigurer huizhiMvc(District district, Answers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskedResolver(district, answers));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answers);
            }
        };
    }

    /** A form is taken apart only where a file is asked for. */
    @Bean
    @ConditionalOnMissingBean
    MultipartResolver multipartResolver() {
        var resolver = new StandardServletMultipartResolver();
        resolver.setStrictServletCompliance(true);
        resolver.setResolveLazily(true);
        return resolver;
    }

    @Bean
    @ConditionalOnMissingBean
    MultipartConfigElement huizhiMultipart() {
        return new MultipartConfigElement("", FileApi.MOST, FileApi.MOST + FORM_AROUND_FILE, 0);
    }

    /** The training clock has a door only where there is such a clock; elsewhere its path is as unknown as any other. */
    @Bean
    static BeanDefinitionRegistryPostProcessor huizhiTrainingClock() {
        return registry -> {
            var training = registry instanceof ListableBeanFactory beans
                    && beans.getBeanNamesForType(DistrictClock.class, true, false).length > 0;
            if (training) {
                var door = new RootBeanDefinition(DemoClockApi.class);
                door.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
                door.setRole(BeanDefinition.ROLE_APPLICATION);
                registry.registerBeanDefinition("huizhiDemoClockApi", door);
            }
        };
    }
}
