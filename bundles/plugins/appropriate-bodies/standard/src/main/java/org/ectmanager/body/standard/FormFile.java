/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;

/**
 * A form as a file has it. What it leaves out is as in the standard form of that report, but for the tutor's sections, which
 * are the standard's only where {@code begins-with} says so.
 */
record FormFile(FormDefinition standard) {

    private static final String ID = "[a-z][a-z0-9-]*";

    Optional<FormDefinition> read(Part file) {
        file.only(
                "version", "title", "begins-with", "sections", "comments", "signed-by", "evidence", "asks-where-next");
        var version = file.text("version", 60);
        var title = file.has("title") ? file.text("title", 120) : standard.title();
        var own = sections(file.parts("sections"));
        var sections = Stream.concat(begun(file), own.stream()).toList();
        var comments = file.part("comments").flatMap(FormFile::section).orElse(standard.ectSection());
        var signed = file.has("signed-by") ? file.someOf("signed-by", Signatory.values()) : standard.signatures();
        var evidence = file.part("evidence").flatMap(FormFile::evidence).or(standard::evidence);
        var asks = file.yesOrNo("asks-where-next", standard.asksLeaving());
        if (sections.isEmpty()) {
            file.refuse("sections", "must be given, or begins-with: standard");
            return Optional.empty();
        }
        return file.made(
                "version",
                () -> new FormDefinition(standard.id(), version, title, sections, comments, signed, evidence, asks));
    }

    private Stream<Section> begun(Part file) {
        var begins = file.optional("begins-with", 20);
        if (!List.of("", "standard").contains(begins)) {
            file.refuse("begins-with", "must be standard, or left out");
        }
        return begins.isEmpty() ? Stream.of() : standard.tutorSections().stream();
    }

    static List<Section> sections(List<Part> parts) {
        return parts.stream().flatMap(part -> section(part).stream()).toList();
    }

    static Optional<Section> section(Part part) {
        part.only("id", "title", "guidance", "questions");
        var id = id(part);
        var title = part.text("title", 120);
        var guidance = part.optional("guidance", 2_000);
        var questions = part.parts("questions").stream()
                .flatMap(question -> question(question).stream())
                .toList();
        if (questions.isEmpty()) {
            part.refuse("questions", "must be a list of one or more");
        }
        return part.made("id", () -> new Section(id, title, guidance, questions));
    }

    private static Optional<Question> question(Part part) {
        part.only("id", "label", "hint", "text", "choice", "grade", "targets", "required");
        var id = id(part);
        var label = part.text("label", 300);
        var hint = part.optional("hint", 500);
        var required = part.yesOrNo("required", true);
        return answer(part).flatMap(answer -> part.made("id", () -> new Question(id, label, hint, answer, required)));
    }

    private static Optional<Answer> answer(Part part) {
        var kinds = Stream.of("text", "choice", "grade", "targets")
                .filter(part::has)
                .toList();
        if (kinds.size() != 1) {
            part.refuse("label", "needs one way to answer it: text, choice, grade or targets");
            return Optional.empty();
        }
        var kind = kinds.get(0);
        if (kind.equals("choice") || kind.equals("grade")) {
            var options = part.parts(kind).stream().map(FormFile::option).toList();
            return part.made(kind, () -> new Answer.Choice(options, kind.equals("grade")));
        }
        return part.range(kind)
                .flatMap(range -> part.made(
                        kind,
                        () -> kind.equals("text")
                                ? new Answer.Text(range.least(), range.most())
                                : new Answer.Targets(range.least(), range.most())));
    }

    private static Option option(Part part) {
        part.only("value", "label", "concern");
        return new Option(part.text("value", 60), part.text("label", 200), part.yesOrNo("concern", false));
    }

    private static Optional<EvidenceRule> evidence(Part part) {
        part.only("fewest", "sentence", "naming");
        var fewest = part.number("fewest", 1, 20, 1);
        var sentence = part.text("sentence", 1_000);
        var naming = part.optional("naming", 100);
        return part.made("naming", () -> new EvidenceRule(fewest, sentence, naming));
    }

    private static String id(Part part) {
        var id = part.text("id", 60);
        if (!id.isEmpty() && !id.matches(ID)) {
            part.refuse("id", "must be lower-case letters, digits and hyphens and begin with a letter");
            return "wrong";
        }
        return id.isEmpty() ? "wrong" : id;
    }
}
