/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Facts as JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private Json() {}

    static String written(Map<String, String> facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("These facts cannot be written", failure);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return Map.copyOf(MAPPER.readValue(json, FACTS));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Kept facts cannot be read", failure);
        }
    }
}
