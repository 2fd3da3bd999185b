/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.StandardsInTurn;

/** What each kind of report asks for (P11 to P14). */
record FormWords(FormDefinition form) {

    private static final int PART_TWO = 9;

    static List<String> sentences(AppropriateBodyPlugin body) {
        return Stream.of(
                        body.form(ReportKind.PROGRESS_REVIEW, false),
                        body.form(ReportKind.FORMAL_ASSESSMENT, false),
                        body.form(ReportKind.FORMAL_ASSESSMENT, true),
                        body.form(ReportKind.INTERIM_ASSESSMENT, false))
                .map(FormWords::new)
                .map(FormWords::sentence)
                .toList();
    }

    static List<String> standards(StandardsInTurn standards) {
        return standards.turns().isEmpty()
                ? List.of()
                : List.of("Progress reviews ask about these of the Teachers\u2019 Standards in turn: "
                        + standards.turns().stream().map(FormWords::turn).collect(joining("; ")) + ".");
    }

    private static String turn(Set<Integer> numbers) {
        return numbers.stream()
                .sorted()
                .map(number -> number == PART_TWO ? "Part Two" : number.toString())
                .collect(joining(", "));
    }

    private String sentence() {
        var sentences = new ArrayList<String>();
        sentences.add(form.title() + ": "
                + form.tutorSections().stream().map(Section::title).collect(joining(", ")) + ".");
        targets().ifPresent(sentences::add);
        form.evidence().map(EvidenceRule::sentence).ifPresent(sentences::add);
        form.evidence()
                .map(EvidenceRule::example)
                .filter(example -> !example.isEmpty())
                .ifPresent(example -> sentences.add("Its file is named like " + example + "."));
        sentences.add("Signed by " + signatories() + ".");
        return String.join(" ", sentences);
    }

    private Optional<String> targets() {
        return form.questions().stream()
                .map(question -> question.answer())
                .filter(Answer.Targets.class::isInstance)
                .map(Answer.Targets.class::cast)
                .findFirst()
                .map(targets -> "It sets " + targets.fewest() + " to " + targets.most() + " targets.");
    }

    private String signatories() {
        var all = form.signatures().stream()
                .map(signatory -> "the " + signatory.title().toLowerCase(Locale.UK))
                .toList();
        var last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
