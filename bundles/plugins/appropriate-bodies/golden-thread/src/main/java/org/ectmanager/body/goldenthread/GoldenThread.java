/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.goldenthread;

import static org.ectmanager.domain.calendar.SchoolTerm.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.Vat;
import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.Component;

/** Golden Thread: no formal assessment without the record of a lesson observation (P14). */
@Header(name = "ECT-Manager-Plugin", value = "appropriate-body;id=golden-thread")
@Component
public final class GoldenThread implements AppropriateBodyPlugin {

    private static final String NAME = "Golden Thread";
    private static final EvidenceRule OBSERVATION = new EvidenceRule(
                    1,
                    "Attach the record of a lesson observation of this period. Put the number of the Teachers\u2019 Standard"
                            + " and the date into the file\u2019s name. A formal assessment without an observation is returned.")
            .named("standard-{standard}-{date}");

    @Override
    public BodyProfile profile() {
        return new BodyProfile(
                new BodyId("golden-thread"),
                NAME,
                "An illustrative profile. Asks for a lesson observation with every formal assessment",
                new Branding(
                        new Colour("#5b2a5e"),
                        new Colour("#a8741a"),
                        Optional.of(Logo.from(GoldenThread.class, "logo.svg", NAME))),
                new HelpContacts("01632 960 121", "induction@golden-thread.example", "Weekdays, 9am to 3pm"));
    }

    @Override
    public BodyPolicy policy() {
        return BodyPolicy.standard().withoutSecurityQuestions();
    }

    @Override
    public TermCalendar calendar() {
        return TermCalendar.threeTerms(
                "Golden Thread",
                List.of(
                        autumn(),
                        of("spring 2027", day(2027, 1, 4), day(2027, 3, 25), closed(day(2027, 2, 15), 5)),
                        of("summer 2027", day(2027, 4, 12), day(2027, 7, 23), closed(day(2027, 5, 31), 5))),
                BankHolidays.ofEnglandAndWales());
    }

    @Override
    public PlanPolicy plan() {
        return PlanPolicy.offsets(14, 7);
    }

    @Override
    public ReviewPolicy reviews() {
        return ReviewPolicy.standard()
                .returningFor(
                        "The record of a lesson observation is missing",
                        "The record does not say to which Teachers\u2019 Standard it belongs");
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return QuestionAndAnswer.from(GoldenThread.class, "questions.txt");
    }

    /** As seen for 2023/24. */
    @Override
    public List<FeeSchedule> fees() {
        return List.of(FeeSchedule.of(
                day(2023, 9, 1),
                Vat.UNSTATED,
                Fee.of("Each early career teacher", 17_500, ChargingEvent.YEAR),
                Fee.of("A school with a core induction programme", 35_000, ChargingEvent.SCHOOL_YEAR)
                        .where("Where the school uses published materials."),
                Fee.of("A school with a programme of its own", 70_000, ChargingEvent.SCHOOL_YEAR)
                        .where("Where the school designs the training.")));
    }

    @Override
    public FormDefinition form(ReportKind kind, boolean isFinal) {
        var standard = AppropriateBodyPlugin.super.form(kind, isFinal);
        return kind == ReportKind.FORMAL_ASSESSMENT
                ? standard.requiring(OBSERVATION).inVersion("golden-thread-2026-2")
                : standard;
    }

    /** Two weeks of holiday in October, of which staff train on the last three days. */
    private static SchoolTerm autumn() {
        return new SchoolTerm(
                "autumn 2026",
                day(2026, 9, 1),
                day(2026, 12, 18),
                List.of(closed(day(2026, 10, 19), 12)),
                List.of(day(2026, 10, 28), day(2026, 10, 29), day(2026, 10, 30)),
                false);
    }

    private static DateRange closed(LocalDate from, int days) {
        return new DateRange(from, from.plusDays(days - 1L));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
