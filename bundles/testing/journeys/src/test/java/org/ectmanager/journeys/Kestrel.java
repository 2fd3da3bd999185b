/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.BodyContact;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Occasion;
import org.ectmanager.spi.body.PrivacyNotice;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.ResourceFile;
import org.ectmanager.spi.body.Vat;
import org.ectmanager.web.server.RunningSite;

/** The fictional body of the journeys, with something of everything that a body may offer. */
class Kestrel implements AppropriateBodyPlugin {

    @Override
    public BodyProfile profile() {
        var kestrel = RunningSite.KESTREL;
        return new BodyProfile(
                kestrel.id(),
                kestrel.name(),
                kestrel.about(),
                kestrel.branding(),
                kestrel.help().with(new BodyContact("Fees and invoices", "fees@kestrel.example")));
    }

    @Override
    public List<PrivacyNotice> privacyNotices() {
        return List.of(new PrivacyNotice(
                Audience.SCHOOL_STAFF,
                "2026-09",
                "How we use what you tell us",
                List.of(
                        "We keep your name and how to reach you for as long as you have a position here.",
                        "What you write about an early career teacher is read by that teacher and by us.")));
    }

    @Override
    public List<BodyResource> resources() {
        return List.of(
                BodyResource.of(
                        "term-dates",
                        "Term dates along the river",
                        "The dates by which we plan, for your wall.",
                        file("term-dates.csv", "term,from,to\nautumn,2026-09-01,2026-12-18\n")),
                BodyResource.of(
                                "observation-notes",
                                "Notes on a lesson observation",
                                "To write down what you saw before you talk about it.",
                                file("observation-notes.txt", "What the teacher did\nWhat the pupils learned\n"))
                        .readBy(Position.INDUCTION_TUTOR, Position.INDUCTION_LEAD)
                        .belongingTo(Occasion.reports(ReportKind.PROGRESS_REVIEW, ReportKind.FORMAL_ASSESSMENT)),
                BodyResource.of(
                                "own-targets",
                                "How to set yourself targets",
                                "Three good ones, and what makes them good.",
                                URI.create("https://kestrel.example/targets"))
                        .readBy(Position.ECT)
                        .belongingTo(Occasion.terms(1, 2)));
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return List.of(
                QuestionAndAnswer.of(
                        "Registering",
                        "When may we register somebody?",
                        "From 24 June for September.",
                        "Earlier registrations wait until then."),
                QuestionAndAnswer.of("Registering", "Who registers?", "Whoever leads induction at your school."),
                QuestionAndAnswer.of("Reports", "Who reads my progress review?", "Somebody of our quality assurers.")
                        .readBy(Position.ECT));
    }

    @Override
    public List<FeeSchedule> fees() {
        return List.of(
                FeeSchedule.of(LocalDate.of(2024, 9, 1), Vat.ADDED, Fee.of("Ours", 9_900, ChargingEvent.YEAR)),
                FeeSchedule.of(
                                LocalDate.of(2025, 9, 1),
                                Vat.ADDED,
                                Fee.of("Acting as appropriate body", 17_550, ChargingEvent.YEAR)
                                        .prorated(Proration.BY_TERMS)
                                        .atLeast(6_000),
                                Fee.of("Being listed", 0, ChargingEvent.SCHOOL_YEAR),
                                Fee.of("Visit", 17_500, ChargingEvent.VISIT)
                                        .asExtra()
                                        .where("Where a reduction is asked for."))
                        .noting("We bill in July."));
    }

    private static ResourceFile file(String name, String content) {
        return new ResourceFile(name, content.getBytes(UTF_8));
    }
}
