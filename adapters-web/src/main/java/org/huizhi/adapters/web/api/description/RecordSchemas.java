package org.huizhi.adapters.web.api.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** 视图说明: every key of a view is always there; which may be null is said by the view's own annotations. */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        var raw = type.getType() instanceof JavaType known ? known.getRawClass() : type.getType();
        if (resolved != null && raw instanceof Class<?> view && view.isRecord()) {
            var model = Option.of(resolved.get$ref())
                    .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                    .flatMap(name ->
                            Option.<Schema<?>>of(context.getDefinedModels().get(name)))
                    .getOrElse(resolved);
            complete(view, model);
        }
        return resolved;
    }

    private static void complete(Class<?> view, Schema<?> model) {
        var properties = model.getProperties();
        if (properties == null) {
            return;
        }
        var components = List.of(view.getRecordComponents());
        model.setRequired(components.map(RecordComponent::getName).asJava());
        components
                .filter(each -> each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(each -> properties.computeIfPresent(each.getName(), (name, schema) -> orNull(schema)));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        var none = new Schema<>();
        none.addType("null");
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(java.util.List.of(schema, none));
        }
        var types = new LinkedHashSet<String>();
        Option.of(schema.getTypes()).forEach(types::addAll);
        Option.of(schema.getType()).forEach(types::add);
        types.add("null");
        schema.setTypes(types);
        return schema;
    }
}
