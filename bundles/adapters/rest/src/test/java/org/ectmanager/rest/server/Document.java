/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document, read strictly: a property that it does not name is a fault. */
final class Document {

    static final JsonMapper JSON = JsonMapper.builder().build();

    final JsonNode root;

    Document() {
        try (var stream = Front.class.getResourceAsStream("openapi.json")) {
            root = JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with an answer to an operation such as {@code GET /schools/{id}}. */
    List<String> faults(String path, int status, String mediaType, String body) {
        var response = resolved(
                root.path("paths").path(path).path("get").path("responses").path("" + status));
        var content = response.path("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of(path + " does not answer " + status + " with " + mediaType);
        }
        return validator(content.path("schema")).validate(json(body)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Every operation, by {@code method path}. */
    Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    Stream<JsonNode> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(this::resolved);
    }

    private JsonSchema validator(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set("components", strict(root.path("components").deepCopy()));
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, config);
    }

    private static JsonNode strict(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Document::strict);
        return node;
    }
}
