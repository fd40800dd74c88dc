package org.huizhi.adapters.web.api.request;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.huizhi.domain.kernel.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** 严格报文: JSON in UTF-8, every key once, nothing after the end, and no deeper than anybody needs. */
interface StrictJson {

    int DEEPEST = 16;

    JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /** No bytes at all are read as {@code {}}. */
    static Either<Fault, JsonNode> read(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Either.right(MAPPER.readTree(text.isBlank() ? "{}" : text));
        } catch (CharacterCodingException notUtf8) {
            return Either.left(Fault.of("", "", "web.body.not-utf-8"));
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            return Either.left(
                    at == null
                            ? Fault.of("", "", "web.body.not-json", 1, 1)
                            : Fault.of("", "", "web.body.not-json", at.getLineNr(), at.getColumnNr()));
        }
    }

    /** The same text for the same content, whatever the order of its keys and the spaces between. */
    static String canonical(JsonNode content) {
        return MAPPER.writeValueAsString(content);
    }
}
