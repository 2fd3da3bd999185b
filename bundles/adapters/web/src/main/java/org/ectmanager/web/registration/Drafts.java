/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/** Registrations on their way between form and use case. */
public final class Drafts {

    private Drafts() {}

    /** The registration as it was seen on screen; what is no number fits no version. */
    public static Draft seen(Form form, long id) {
        var version = form.value("version");
        return new Draft(id, version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0);
    }

    /** The form filled in with what was typed before. */
    static Form filled(Map<String, String> answers) {
        var form = Form.of(answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> List.of(answer.getValue()))));
        return form.value("starts").isEmpty() && !form.value("start-day").isEmpty()
                ? form.with("starts", TermStart.OTHER)
                : form;
    }

    public static Map<String, String> typed(Form form, List<String> fields) {
        return fields.stream().collect(Collectors.toMap(field -> field, form::value));
    }

    /** Reasons for a page that shows the answers but no fields: they lead nowhere. */
    public static List<Refusal> withoutFields(List<Refusal> refusals, List<String> shown) {
        return refusals.stream()
                .map(refusal ->
                        shown.contains(refusal.field()) ? refusal : Refusal.of(refusal.code(), refusal.sentence()))
                .toList();
    }
}
