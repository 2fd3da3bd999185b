/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as it stands in one version. A report keeps the version with which it was begun, so that it can be read and
 * printed whatever becomes of its author.
 *
 * @param id stable name, such as {@code progress-review}
 * @param version changes with any change of questions, wording or signatures
 * @param tutorSections what the induction tutor fills, in order
 * @param ectSection what the early career teacher fills when the tutor has shared the report
 * @param signatures who signs, in this order (P13)
 * @param evidence what has to be attached before the report may be shared; empty when nothing has to (P14)
 * @param asksLeaving whether it asks for the teacher's last day and where they go (guidance 2.62)
 */
public record FormDefinition(
        String id,
        String version,
        String title,
        List<Section> tutorSections,
        Section ectSection,
        List<Signatory> signatures,
        Optional<EvidenceRule> evidence,
        boolean asksLeaving) {

    /** Who signs a report. */
    public enum Signatory {
        ECT("Early career teacher"),
        TUTOR("Induction tutor"),
        HEAD("Head teacher");

        private final String title;

        Signatory(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public FormDefinition {
        if (id == null || !id.matches("[a-z][a-z0-9-]*") || version == null || version.isBlank()) {
            throw new IllegalArgumentException("A form has an id of lower-case letters and a version");
        }
        tutorSections = List.copyOf(tutorSections);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || new HashSet<>(signatures).size() != signatures.size()) {
            throw new IllegalArgumentException("A form is signed, by each signatory once");
        }
        var names = Stream.concat(tutorSections.stream(), Stream.of(ectSection))
                .flatMap(section -> section.questions().stream())
                .map(Question::id)
                .toList();
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("Each question of a form has an id of its own");
        }
    }

    /** One that does not ask where a teacher goes. */
    public FormDefinition(
            String id,
            String version,
            String title,
            List<Section> tutorSections,
            Section ectSection,
            List<Signatory> signatures,
            Optional<EvidenceRule> evidence) {
        this(id, version, title, tutorSections, ectSection, signatures, evidence, false);
    }

    /** Every question, the tutor's first. */
    public List<Question> questions() {
        return Stream.concat(tutorSections.stream(), Stream.of(ectSection))
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The same form under another version, as every change needs one. */
    public FormDefinition inVersion(String other) {
        return new FormDefinition(id, other, title, tutorSections, ectSection, signatures, evidence, asksLeaving);
    }

    /** This form with one more section for the tutor, after the others. */
    public FormDefinition asking(Section section) {
        var sections = Stream.concat(tutorSections.stream(), Stream.of(section)).toList();
        return new FormDefinition(id, version, title, sections, ectSection, signatures, evidence, asksLeaving);
    }

    /** This form with something that has to be attached (P14). */
    public FormDefinition requiring(EvidenceRule rule) {
        return new FormDefinition(
                id, version, title, tutorSections, ectSection, signatures, Optional.of(rule), asksLeaving);
    }

    /** This form asking for the teacher's last day and where they go, as an interim assessment states (2.62). */
    public FormDefinition askingWhereNext() {
        return new FormDefinition(id, version, title, tutorSections, ectSection, signatures, evidence, true);
    }

    public boolean asksHead() {
        return signatures.contains(Signatory.HEAD);
    }
}
