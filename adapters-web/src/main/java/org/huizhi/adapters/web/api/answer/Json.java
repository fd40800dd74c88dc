package org.huizhi.adapters.web.api.answer;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** 报文写法: how views are written, whatever the host has set for its own JSON. */
public interface Json {

    JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static byte[] bytes(Object view) {
        return MAPPER.writeValueAsBytes(view);
    }
}
