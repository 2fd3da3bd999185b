/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Changes what is sent, by JSON pointers such as {@code /contracts/0/fte}. */
final class Sent {

    private Sent() {}

    static void set(JsonNode question, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var name = pointer.substring(cut + 1);
        var parent = question.at(pointer.substring(0, cut));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    /** As refusals name it: {@code contracts[0].fte}. */
    static String path(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }

    /** Every value inside, objects and lists too, by pointer. */
    static Map<String, JsonNode> places(JsonNode question) {
        var places = new TreeMap<String, JsonNode>();
        collect("", question, places);
        places.remove("");
        return places;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> places) {
        places.put(pointer, node);
        node.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), places));
        for (var number = 0; node.isArray() && number < node.size(); number++) {
            collect(pointer + "/" + number, node.get(number), places);
        }
    }
}
