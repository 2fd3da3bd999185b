/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks for plans with the example of the contract, changed in one place or another. */
abstract class PlansAsked extends OverStandIns {

    static final Document DOCUMENT = new Document();

    static JsonNode plan(ObjectNode question, String pointer, String value) {
        return plan(with(question, pointer, value));
    }

    static JsonNode plan(JsonNode question) {
        var answer = services.post("/induction-plan", question.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(DOCUMENT.faults("post", "/induction-plan", 200, "application/json", answer.body()))
                .isEmpty();
        return Document.json(answer.body());
    }

    static ObjectNode example() {
        return DOCUMENT.root
                .at("/paths/~1induction-plan/post/requestBody/content/application~1json/example")
                .deepCopy();
    }

    static ObjectNode with(JsonNode question, String pointer, String json) {
        Sent.set(question, pointer, json.equals("null") ? NullNode.getInstance() : Document.json(json));
        return (ObjectNode) question;
    }

    static JsonNode without(JsonNode question, String pointer) {
        var cut = pointer.lastIndexOf('/');
        ((ObjectNode) question.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
        return question;
    }

    static JsonNode withoutSentences(JsonNode answer) {
        answer.findParents("because").forEach(parent -> ((ObjectNode) parent).remove("because"));
        answer.findParents("text").forEach(parent -> ((ObjectNode) parent).remove("text"));
        return answer;
    }

    static List<String> members(JsonNode object) {
        return object.properties().stream().map(member -> member.getKey()).toList();
    }

    static List<String> values(JsonNode object) {
        return object.properties().stream()
                .map(member -> member.getValue().asText())
                .toList();
    }

    static List<String> sentences(JsonNode plan, String rule) {
        return StreamSupport.stream(plan.path("warnings").spliterator(), false)
                .filter(warning -> warning.path("rule").asText().equals(rule))
                .map(warning -> warning.path("text").asText())
                .toList();
    }

    static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(entry -> entry.path(name).asText())
                .toList();
    }
}
