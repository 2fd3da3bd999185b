/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/** A date in three fields, {@code name-day}, {@code name-month} and {@code name-year}; the day has the id name. */
public record DateInput(Question question, List<Part> parts) implements Asks<DateInput> {

    public record Part(String id, String name, String label, int width, String value, boolean wrong) {

        public String classes() {
            return "govuk-input govuk-date-input__input govuk-input--width-" + width
                    + (wrong ? " govuk-input--error" : "");
        }

        public Optional<String> typedValue() {
            return Optional.of(value).filter(typed -> !typed.isEmpty());
        }
    }

    public DateInput {
        parts = List.copyOf(parts);
    }

    public static DateInput of(Form form, String name, String label) {
        var refusal = form.refusals(List.of(name, name + "-day", name + "-month", name + "-year")).stream()
                .findFirst();
        var question =
                new Question(name, label, "", refusal.map(Refusal::sentence).orElse(""), false, false);
        var wrong = refusal.map(Refusal::field).orElse("");
        return new DateInput(
                question,
                List.of(
                        part(form, name, "day", 2, wrong),
                        part(form, name, "month", 2, wrong),
                        part(form, name, "year", 4, wrong)));
    }

    @Override
    public DateInput asking(Question other) {
        return new DateInput(other, parts);
    }

    private static Part part(Form form, String name, String part, int width, String wrong) {
        var field = name + "-" + part;
        return new Part(
                field,
                field,
                part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1),
                width,
                form.value(field),
                wrong.equals(name) || wrong.equals(field));
    }
}
