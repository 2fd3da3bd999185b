/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.sample.FinishedAccounts.Signer;
import org.ectmanager.sample.SampleTeachers.Inducted;
import org.ectmanager.sample.SampleTeachers.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes reports as tutors do, each on the day on which it was asked for. */
@Component(service = SampleReports.class)
public final class SampleReports {

    private static final String NUMBER = "PO-2041";
    private static final String TEXT = "Sample text: lessons were planned well, and pupils knew what to do and why.";
    private static final byte[] OBSERVATION = observation();

    private final AskedReports asked;
    private final WriteReport writing;
    private final AnswerReport answering;
    private final ReviewReport reviewing;
    private final FinishedAccounts accounts;

    @Activate
    public SampleReports(
            @Reference AskedReports asked,
            @Reference WriteReport writing,
            @Reference AnswerReport answering,
            @Reference ReviewReport reviewing,
            @Reference FinishedAccounts accounts) {
        this.asked = asked;
        this.writing = writing;
        this.answering = answering;
        this.reviewing = reviewing;
        this.accounts = accounts;
    }

    void acceptTheFirst(Place place, Inducted teacher) {
        asked.byNow(place, teacher).stream().limit(1).forEach(report -> accept(place, teacher, report));
    }

    void acceptAllButTheLatest(Place place, Inducted teacher) {
        var reports = asked.byNow(place, teacher);
        reports.subList(0, Math.max(0, reports.size() - 1)).forEach(report -> accept(place, teacher, report));
    }

    void acceptAll(Place place, Inducted teacher) {
        asked.byNow(place, teacher).forEach(report -> accept(place, teacher, report));
    }

    void handInTheLatest(Place place, Inducted teacher) {
        var reports = asked.byNow(place, teacher);
        reports.subList(Math.max(0, reports.size() - 1), reports.size())
                .forEach(report -> handIn(place, teacher, report));
    }

    /** The first section only. */
    void beginTheNext(Place place, Inducted teacher) {
        asked.planned(place, teacher).stream()
                .filter(report -> State.WRITABLE.contains(report.state()))
                .findFirst()
                .ifPresent(report -> {
                    attend(place, report);
                    write(
                            place,
                            report,
                            opened(place, report).form().tutorSections().subList(0, 1));
                });
    }

    private void accept(Place place, Inducted teacher, Report report) {
        handIn(place, teacher, report);
        var assurer = accounts.caller(
                place.body(),
                FictionalPerson.ofStaff(Position.QUALITY_ASSURER)
                        .email(place.body().value()));
        var handedIn = opened(place, report);
        if (handedIn.report().state() == State.SUBMITTED) {
            var checked = handedIn.particulars().ways().reviews().checklist();
            asked.onItsDay(report, () -> Refused.unless(reviewing.accept(assurer, seen(place, report), checked)));
        }
    }

    /** Goes on from wherever an interrupted start left it. */
    private void handIn(Place place, Inducted teacher, Report report) {
        asked.onItsDay(report, () -> {
            if (State.WRITABLE.contains(opened(place, report).report().state())) {
                attend(place, report);
                attach(place, report);
                write(place, report, opened(place, report).form().tutorSections());
                Refused.unless(writing.share(tutor(place), place.school(), seen(place, report)));
            }
            for (var next = opened(place, report).next();
                    next.isPresent();
                    next = opened(place, report).next()) {
                sign(place, teacher, report, next.get());
            }
        });
    }

    private void attend(Place place, Report report) {
        var opened = opened(place, report);
        Refused.unless(writing.attend(
                tutor(place),
                place.school(),
                seen(place, report),
                new Attendance("yes", "", opened.suggestedDays(), opened.recordedAbsent(), next(opened.report()))));
    }

    private static NextPeriod next(Report report) {
        var lastDay = report.planned().period().to().toString();
        return NextPeriod.isLeaving(report) ? new NextPeriod("LEAVES", "Not known", lastDay) : NextPeriod.AS_IT_IS;
    }

    private void attach(Place place, Report report) {
        var opened = opened(place, report);
        var missing = opened.form()
                .evidence()
                .map(rule -> rule.fewest() - opened.evidence().size())
                .orElse(0);
        for (var file = 0; file < missing; file++) {
            Refused.unless(writing.attach(tutor(place), place.school(), seen(place, report), observed(opened)));
        }
    }

    /** Named as the form asks. */
    private static Evidence.File observed(Opened opened) {
        var name = opened.form()
                .evidence()
                .map(EvidenceRule::example)
                .filter(asked -> !asked.isEmpty())
                .orElse("observation");
        return new Evidence.File(name + ".pdf", "application/pdf", OBSERVATION);
    }

    private void write(Place place, Report report, List<Section> sections) {
        for (var section : sections) {
            Refused.unless(writing.keep(
                    tutor(place), place.school(), seen(place, report), section.id(), answers(section.questions())));
        }
    }

    private void sign(Place place, Inducted teacher, Report report, Signatory signatory) {
        switch (signatory) {
            case ECT -> {
                var comments = opened(place, report).form().ectSection().questions();
                Refused.unless(answering.draft(teacher.ect().caller(), seen(place, report), answers(comments)));
                Refused.unless(answering.sign(teacher.ect().caller(), seen(place, report), oath(teacher.ect())));
            }
            case TUTOR -> sign(place, report, signatory, place.signer(Position.INDUCTION_TUTOR));
            case HEAD -> sign(place, report, signatory, place.signer(Position.HEAD_TEACHER));
        }
    }

    private void sign(Place place, Report report, Signatory signatory, Signer signer) {
        Refused.unless(writing.sign(signer.caller(), place.school(), seen(place, report), signatory, oath(signer)));
    }

    private static Oath oath(Signer signer) {
        return new Oath(signer.password(), true);
    }

    /** Made-up text to every question, of every choice the first option that raises no concern. */
    static Map<String, String> answers(List<Question> questions) {
        var answers = new HashMap<String, String>();
        for (var question : questions) {
            if (question.answer() instanceof Answer.Choice choice) {
                answers.put(
                        question.id(),
                        choice.options().stream()
                                .filter(option -> !option.concern())
                                .findFirst()
                                .orElseThrow()
                                .value());
            } else if (question.answer() instanceof Answer.Targets) {
                answers.put(question.id() + "-1", "Sample target: ask questions that make every pupil think");
            } else if (question.answer() instanceof Answer.Text text) {
                answers.put(question.id(), said(text));
            }
        }
        return answers;
    }

    /** Where a sentence has no room a number is asked for, such as that of an order. */
    private static String said(Answer.Text text) {
        if (text.longest() >= TEXT.length()) {
            return TEXT;
        }
        return NUMBER.length() < text.shortest() || NUMBER.length() > text.longest()
                ? TEXT.substring(0, text.longest()).strip()
                : NUMBER;
    }

    private Opened opened(Place place, Report report) {
        return writing.open(tutor(place), place.school(), report.id()).orElseThrow();
    }

    private Seen seen(Place place, Report report) {
        return new Seen(report.id(), opened(place, report).report().version());
    }

    private static Caller tutor(Place place) {
        return place.caller(Position.INDUCTION_TUTOR);
    }

    private static byte[] observation() {
        try (var file = SampleReports.class.getResourceAsStream("observation.pdf")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
