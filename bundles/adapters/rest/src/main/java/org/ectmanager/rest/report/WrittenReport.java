/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.program.ListReports.Written;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.ReportKind;

/** A report that was handed in, with what was written. */
public record WrittenReport(
        String id,
        String ectId,
        String givenName,
        String familyName,
        String schoolId,
        String title,
        ReportKind kind,
        boolean isFinal,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        Report.State state,
        Optional<Instant> submittedAt,
        String returnedBecause,
        String withoutEctBecause,
        Attendance attendance,
        List<Part> sections,
        List<SignedBy> signatures,
        List<Attached> evidence,
        int ordinal,
        String term,
        LocalDate opensOn,
        Optional<Next> nextPeriod) {

    /**
     * What comes after the period; the report has none where nothing comes after it, or nobody was asked.
     *
     * @param said what changes and from which day, or where the teacher goes; empty where the post stays as it is
     * @param leavesOn the last day of a teacher who leaves
     */
    public record Next(NextPeriod.Post post, String said, Optional<LocalDate> leavesOn) {}

    /** What was said of the contract and the days; days in halves, empty where not said. */
    public record Attendance(String contractRight, String contractSaid, String daysServed, String daysAbsent) {}

    /** A section of the form. */
    public record Part(String id, String title, List<Answered> questions) {}

    /**
     * A question with its answer.
     *
     * @param value of the chosen option for choices, else the text; empty when not answered
     * @param answer as people read it
     */
    public record Answered(String id, String question, String value, String answer) {}

    /** One signature that stands. */
    public record SignedBy(Signatory as, String name, String position, Instant at, String contentHash) {}

    /** A file's name; its content is read on the pages. */
    public record Attached(String name, String mediaType, long size) {}

    static WrittenReport of(Written written) {
        var report = written.report();
        var planned = report.planned();
        var content = report.content();
        var name = written.name();
        return new WrittenReport(
                Long.toString(report.id()),
                Long.toString(report.induction()),
                name.given(),
                name.family(),
                Long.toString(report.school().value()),
                report.title(),
                planned.kind(),
                planned.isFinal(),
                planned.period().from(),
                planned.period().to(),
                planned.due(),
                report.state(),
                report.submittedAt(),
                report.returnedBecause(),
                report.course().withoutEct(),
                new Attendance(
                        content.contractRight(), content.contractSaid(), content.daysServed(), content.daysAbsent()),
                parts(written),
                written.signatures().stream()
                        .map(signature -> new SignedBy(
                                signature.signatory(),
                                signature.name(),
                                signature.position(),
                                signature.at(),
                                signature.contentHash()))
                        .toList(),
                written.evidence().stream()
                        .map(file -> new Attached(file.name(), file.mediaType(), file.size()))
                        .toList(),
                planned.ordinal(),
                planned.term(),
                planned.opens(),
                next(content.next()));
    }

    private static Optional<Next> next(NextPeriod after) {
        return after.answer().map(post -> new Next(post, after.said(), after.leavesOn()));
    }

    private static List<Part> parts(Written written) {
        var content = written.report().content();
        return Stream.concat(
                        written.form().tutorSections().stream().map(section -> part(section, content.answers())),
                        Stream.of(part(written.form().ectSection(), content.ectAnswers())))
                .toList();
    }

    private static Part part(Section section, Map<String, String> answers) {
        return new Part(
                section.id(),
                section.title(),
                section.questions().stream()
                        .map(question -> answered(question, answers))
                        .toList());
    }

    private static Answered answered(Question question, Map<String, String> answers) {
        var value = ReportForm.fields(question).stream()
                .map(field -> answers.getOrDefault(field, "").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Answered(question.id(), question.label(), value, readable(question, value));
    }

    private static String readable(Question question, String value) {
        return question.answer() instanceof Answer.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Question.Option::label)
                        .findFirst()
                        .orElse("")
                : value;
    }
}
