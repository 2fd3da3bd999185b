/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails when a report says that the post changes or ends, to those who can put it on record (R39). */
@Component
public final class NextPeriodTeller implements Teller {

    private static final String WHO = "Mails name no teacher. The link shows who it is, once you have signed in.";

    private final Reports reports;
    private final Schools schools;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public NextPeriodTeller(
            @Reference Reports reports,
            @Reference Schools schools,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.reports = reports;
        this.schools = schools;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("report.next-period");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return reports.find(Long.parseLong(facts.get("report"))).stream()
                .flatMap(report -> letters(body, report))
                .toList();
    }

    private Stream<Draft> letters(AppropriateBodyPlugin body, Report report) {
        var posts = "/ects/" + report.induction() + "/posts";
        var atSchool = Stream.concat(recipients.heads(report.school()), recipients.leads(report.school()))
                .distinct()
                .map(person ->
                        letter(body, person, report, "school/" + report.school().value() + posts));
        return Stream.concat(
                atSchool, recipients.officers().map(officer -> letter(body, officer, report, "console" + posts)));
    }

    private Draft letter(AppropriateBodyPlugin body, Person to, Report report, String posts) {
        var school = schools.find(report.school()).map(School::name).orElse("");
        var next = report.content().next();
        var facts = new LinkedHashMap<String, String>();
        facts.put("School", school);
        facts.put(
                "Said with",
                report.title() + ", due " + Reason.day(report.planned().due()));
        return next.leavesOn()
                .map(day -> leaves(body, to, school, facts, day)
                        .ask(
                                "Record the last day",
                                addresses.under(
                                        body, posts + "/" + report.school().value() + "/end")))
                .orElseGet(
                        () -> changes(body, to, school, facts).ask("Change the posts", addresses.under(body, posts)));
    }

    private static Draft leaves(
            AppropriateBodyPlugin body, Person to, String school, Map<String, String> facts, LocalDate day) {
        facts.put("Last day", Reason.day(day));
        return Letter.to(body.profile(), to, "An early career teacher leaves: " + school)
                .say("With a report, an induction tutor says that a teacher leaves.")
                .state(facts)
                .say("Put the last day on record. The plan then asks for an interim assessment where no formal one"
                        + " is due (statutory guidance, paragraph 2.62).")
                .say(WHO);
    }

    private static Draft changes(AppropriateBodyPlugin body, Person to, String school, Map<String, String> facts) {
        return Letter.to(body.profile(), to, "The contract of an early career teacher changes: " + school)
                .say("With a report, an induction tutor says that the contract changes in the next period. What changes"
                        + " stands at the posts.")
                .state(facts)
                .say("Put the change on record: the dates of the reviews and assessments depend on it.")
                .say(WHO);
    }
}
