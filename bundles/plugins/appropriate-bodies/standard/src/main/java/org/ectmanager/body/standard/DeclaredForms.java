/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.StandardForms;

/** The files of forms: one for each kind of report, each of which may be left out. */
final class DeclaredForms {

    private static final Map<String, FormDefinition> STANDARD = Map.of(
            "progress-review", StandardForms.progressReview(),
            "formal-assessment", StandardForms.formalAssessment(),
            "final-assessment", StandardForms.finalAssessment(),
            "interim-assessment", StandardForms.interimAssessment());

    private DeclaredForms() {}

    static String name(ReportKind kind, boolean isFinal) {
        return switch (kind) {
            case PROGRESS_REVIEW -> "progress-review";
            case INTERIM_ASSESSMENT -> "interim-assessment";
            case FORMAL_ASSESSMENT -> isFinal ? "final-assessment" : "formal-assessment";
        };
    }

    static List<String> files() {
        return STANDARD.keySet().stream().map(DeclaredForms::file).sorted().toList();
    }

    /** Those that are there, by name. */
    static Map<String, FormDefinition> read(Folder folder, List<Refusal> refusals) {
        var forms = new LinkedHashMap<String, FormDefinition>();
        STANDARD.forEach((name, standard) -> folder.text(file(name))
                .flatMap(text -> YamlFile.read(file(name), text, refusals))
                .flatMap(new FormFile(standard)::read)
                .ifPresent(form -> forms.put(name, form)));
        return forms;
    }

    private static String file(String name) {
        return "forms/" + name + ".yaml";
    }
}
