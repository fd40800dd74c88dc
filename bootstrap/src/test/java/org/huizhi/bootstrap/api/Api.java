package org.huizhi.bootstrap.api;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 接口客户端: speaks to the server as some login, with some headers. JSON in tests is written with single quotes. */
record Api(TestServer server, Map<String, String> headers) {

    static final String CASES = "/api/v1/grid/cases";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Api as(String login) {
        return nobody().with("Authorization", basic(login, TestServer.PASSWORD));
    }

    static Api nobody() {
        return new Api(TestServer.training(), LinkedHashMap.empty());
    }

    Api at(TestServer other) {
        return new Api(other, headers);
    }

    Api with(String header, String value) {
        return new Api(server, headers.put(header, value));
    }

    Api seeing(Reply before) {
        return with("If-Match", before.header("ETag"));
    }

    Reply get(String path) {
        return send("GET", path, Option.none());
    }

    Reply post(String path, String json) {
        return post(path, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Reply post(String path, byte[] content) {
        var typed = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return typed.send("POST", path, Option.of(BodyPublishers.ofByteArray(content)));
    }

    /** Without a Content-Length. */
    Reply postChunked(String path, byte[] content) {
        return with("Content-Type", "application/json")
                .send("POST", path, Option.of(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content))));
    }

    Reply send(String method, String path, Option<BodyPublisher> body) {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, body.getOrElse(BodyPublishers::noBody));
        headers.forEach(header -> request.header(header._1(), header._2()));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String basic(String login, String password) {
        var pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** 答复: what came back. */
    record Reply(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean has(String name) {
            return headers.firstValue(name).isPresent();
        }

        /** The text at a pointer such as {@code /clocks/0/code}. */
        String at(String pointer) {
            return json().at(pointer).asString();
        }

        /** The texts that every element of a list has at a pointer. */
        Seq<String> each(String list, String pointer) {
            return List.ofAll(json().at(list).values())
                    .map(one -> one.at(pointer).asString());
        }

        String code() {
            return at("/code");
        }

        /** What is wrong, field by field. */
        Seq<String> faults() {
            return List.ofAll(json().at("/errors").values())
                    .map(one ->
                            one.at("/field").asString() + " " + one.at("/code").asString());
        }
    }
}
