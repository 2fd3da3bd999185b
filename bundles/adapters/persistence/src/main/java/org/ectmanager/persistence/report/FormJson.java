/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;

/** Forms and reasons as JSON: a report stays readable whatever becomes of the plugin that made its form. */
final class FormJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Answer.class, AnswerKinds.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = Answer.Targets.class, name = "targets")
    })
    private interface AnswerKinds {}

    /** A form as it is kept; evidence is null where none is asked for. One of before asks nothing about leaving. */
    private record Kept(
            String id,
            String version,
            String title,
            List<Section> tutorSections,
            Section ectSection,
            List<Signatory> signatures,
            EvidenceRule evidence,
            boolean asksLeaving) {}

    private FormJson() {}

    static String written(FormDefinition form) {
        return write(new Kept(
                form.id(),
                form.version(),
                form.title(),
                form.tutorSections(),
                form.ectSection(),
                form.signatures(),
                form.evidence().orElse(null),
                form.asksLeaving()));
    }

    static FormDefinition form(String json) {
        var kept = read(json, Kept.class);
        return new FormDefinition(
                kept.id(),
                kept.version(),
                kept.title(),
                kept.tutorSections(),
                kept.ectSection(),
                kept.signatures(),
                Optional.ofNullable(kept.evidence()),
                kept.asksLeaving());
    }

    static String written(List<Reason> reasons) {
        return write(reasons);
    }

    static List<Reason> reasons(String json) {
        return List.of(read(json, Reason[].class));
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("This form cannot be written", failure);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A kept form cannot be read", failure);
        }
    }
}
