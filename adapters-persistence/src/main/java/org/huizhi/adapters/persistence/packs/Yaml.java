package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML 读取: a file's text as a tree of nodes. Only the plain part of YAML: one document, each key once, no aliases and no tags,
 * so that what a person reads is what holds.
 */
interface Yaml {

    YAMLMapper MAPPER = new YAMLMapper();

    /** The file's top; none when it cannot be read at all. */
    static Option<Node> read(String file, String text, Faults faults) {
        var top = new Node(file, "", new Node.Broken(), faults);
        try (var parser = MAPPER.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            var token = parser.nextToken();
            if (token == null || token == JsonToken.VALUE_NULL) {
                return top.refuse("pack.file-empty");
            }
            var content = content(parser, top);
            return parser.nextToken() == null
                    ? Option.of(new Node(file, "", content, faults))
                    : top.refuse("pack.several-documents");
        } catch (JacksonException unreadable) {
            return unreadable(file, text, unreadable, faults);
        }
    }

    private static Node.Content content(JsonParser parser, Node here) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias() || parser.getTypeId() != null) {
            here.refuse("pack.plain-only");
            parser.skipChildren();
            return new Node.Broken();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, here);
            case START_ARRAY -> listing(parser, here);
            case VALUE_NULL -> new Node.Nothing();
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(parser.getString(), Node.Kind.FLAG);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(parser.getString(), Node.Kind.NUMBER);
            default -> new Node.Scalar(parser.getString(), Node.Kind.TEXT);
        };
    }

    private static Node.Content mapping(JsonParser parser, Node here) {
        var entries = LinkedHashMap.<String, Node>empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            var node = child(parser, here.below(key, new Node.Broken()));
            if (entries.containsKey(key)) {
                node.refuse("pack.key-twice");
            } else {
                entries = entries.put(key, node);
            }
        }
        return new Node.Mapping(entries);
    }

    private static Node.Content listing(JsonParser parser, Node here) {
        var items = Vector.<Node>empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items = items.append(child(parser, here.at(items.size(), new Node.Broken())));
        }
        return new Node.Listing(items);
    }

    private static Node child(JsonParser parser, Node empty) {
        return new Node(empty.file(), empty.path(), content(parser, empty), empty.faults());
    }

    private static Option<Node> unreadable(String file, String text, JacksonException failure, Faults faults) {
        var where = failure.getLocation();
        var line = where == null ? 1 : Math.max(1, where.getLineNr());
        var column = where == null ? 1 : Math.max(1, where.getColumnNr());
        var stated = text.lines().skip(line - 1L).findFirst().orElse("");
        return new Node(file, "", new Node.Scalar(stated.strip(), Node.Kind.TEXT), faults)
                .refuse("pack.file-unreadable", line, column);
    }
}
