/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** Values as JSON. What was written once stays readable: new fields may come, none is asked for. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    public static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("This value cannot be written", failure);
        }
    }

    public static Map<String, String> texts(String json) {
        try {
            return Map.copyOf(MAPPER.readValue(json, TEXTS));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Kept texts cannot be read", failure);
        }
    }

    public static <T> T value(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A kept value cannot be read", failure);
        }
    }
}
