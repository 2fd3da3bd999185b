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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return faults("get", path, status, mediaType, body);
    }

    List<String> faults(String method, String path, int status, String mediaType, String body) {
        var response = resolved(
                root.path("paths").path(path).path(method).path("responses").path("" + status));
        var content = response.path("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of(path + " does not answer " + status + " with " + mediaType);
        }
        return validator(content.path("schema")).validate(json(body)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** What is wrong with what is sent to a service that takes something. */
    List<String> faultsOfSent(String path, JsonNode body) {
        return validator(sent(path)).validate(body).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** Every field that the document names for this service and that this example of it does not have. */
    Set<String> unusedBy(String path, JsonNode body) {
        var named = new TreeSet<String>();
        collectFields(sent(path), named);
        var used = new TreeSet<String>();
        collectNames(body, used);
        named.removeAll(used);
        return named;
    }

    private JsonNode sent(String path) {
        return root.path("paths")
                .path(path)
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private void collectFields(JsonNode schema, Set<String> names) {
        var whole = resolved(schema);
        whole.path("properties").properties().forEach(property -> {
            names.add(property.getKey());
            collectFields(property.getValue(), names);
        });
        whole.path("oneOf").forEach(one -> collectFields(one, names));
        if (whole.has("items")) {
            collectFields(whole.path("items"), names);
        }
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collectNames(child, names));
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
