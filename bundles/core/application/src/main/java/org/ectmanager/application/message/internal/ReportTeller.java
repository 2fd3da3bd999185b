/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about reports (E8 to E14), to whoever has to act next. They name no teacher and hold no report's text. */
@Component
public final class ReportTeller implements Teller {

    private static final Map<String, String> SUBJECTS = Map.of(
            "report.released", "A report is ready to be written",
            "report.reminder", "A report is due",
            "report.awaits-AWAITING_ECT", "Your report is ready for your comments",
            "report.awaits-AWAITING_TUTOR", "A report waits for your signature",
            "report.awaits-AWAITING_HEAD", "A report waits for your signature",
            "report.submitted", "A report was handed in",
            "report.returned", "A report was returned",
            "report.accepted", "A report was accepted");

    private final People people;
    private final Reports reports;
    private final Inductions inductions;
    private final Addresses addresses;

    @Activate
    public ReportTeller(
            @Reference People people,
            @Reference Reports reports,
            @Reference Inductions inductions,
            @Reference Addresses addresses) {
        this.people = people;
        this.reports = reports;
        this.inductions = inductions;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return SUBJECTS.keySet();
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return reports.find(Long.parseLong(facts.get("report")))
                .map(report -> letters(body, kind, report))
                .orElse(List.of());
    }

    private List<Draft> letters(AppropriateBodyPlugin body, String kind, Report report) {
        var induction = inductions.find(report.induction()).orElseThrow();
        if (kind.equals("report.reminder") && !State.WITH_SCHOOL.contains(report.state())) {
            return List.of();
        }
        return recipients(kind, report, induction)
                .map(person -> letter(body, kind, report, induction, person))
                .toList();
    }

    private Stream<Person> recipients(String kind, Report report, Induction induction) {
        return switch (kind) {
            case "report.awaits-AWAITING_ECT" -> person(induction.ect());
            case "report.awaits-AWAITING_HEAD" -> heads(report);
            case "report.submitted" -> reviewers(induction);
            case "report.accepted", "report.returned" ->
                Stream.concat(person(induction.team().tutor()), person(induction.ect()));
            case "report.reminder" -> whoseTurn(report, induction);
            default -> person(induction.team().tutor());
        };
    }

    /** Whoever the report waits for. */
    private Stream<Person> whoseTurn(Report report, Induction induction) {
        return switch (report.state()) {
            case AWAITING_ECT -> person(induction.ect());
            case AWAITING_HEAD -> heads(report);
            default -> person(induction.team().tutor());
        };
    }

    private Draft letter(AppropriateBodyPlugin body, String kind, Report report, Induction induction, Person to) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Report", report.title());
        facts.put("Due", Reason.day(report.planned().due()));
        var letter = Letter.from(body.profile(), to.email(), SUBJECTS.get(kind) + ": " + report.title())
                .say("Dear " + to.name().full() + ",")
                .say(sentence(body, kind))
                .state(facts);
        if (kind.equals("report.returned")) {
            letter.say("The reason: " + report.returnedBecause());
        }
        return letter.ask("Open the report", addresses.under(body, path(kind, report, induction, to)));
    }

    private static String sentence(AppropriateBodyPlugin body, String kind) {
        return switch (kind) {
            case "report.released" -> "A report on one of your early career teachers can be written from today.";
            case "report.reminder" ->
                "A report waits for you. It is due on the day below; due means until the end of that" + " day.";
            case "report.awaits-AWAITING_ECT" ->
                "Your induction tutor has shared a report with you. Please add your comments and sign it.";
            case "report.awaits-AWAITING_TUTOR" ->
                "The early career teacher has commented and signed. Please sign too.";
            case "report.awaits-AWAITING_HEAD" ->
                "Tutor and early career teacher have signed. Please read it and sign.";
            case "report.submitted" -> "A report has all its signatures and waits to be read.";
            case "report.returned" -> body.profile().name() + " has returned the report.";
            default -> body.profile().name() + " has accepted the report.";
        };
    }

    private static String path(String kind, Report report, Induction induction, Person to) {
        if (kind.equals("report.submitted")) {
            return "console/reports/" + report.id();
        }
        return (to.id().equals(induction.ect())
                        ? "induction/reports/"
                        : "school/" + report.school().value() + "/reports/")
                + report.id();
    }

    private Stream<Person> person(PersonId id) {
        return people.find(id).stream();
    }

    private Stream<Person> heads(Report report) {
        return people.at(report.school()).stream()
                .filter(appointed -> appointed.appointment().position() == Position.HEAD_TEACHER)
                .map(Appointed::person);
    }

    /** The teacher's quality assurer, or every quality assurer and administrator when nobody in particular was chosen. */
    private Stream<Person> reviewers(Induction induction) {
        Optional<PersonId> assurer = induction.team().qualityAssurer();
        return assurer.isPresent()
                ? person(assurer.get())
                : people.ofBody().stream()
                        .filter(appointed -> EnumSet.of(Position.QUALITY_ASSURER, Position.AB_ADMINISTRATOR)
                                .contains(appointed.appointment().position()))
                        .map(Appointed::person)
                        .distinct();
    }
}
