/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.NextPeriod.Post;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails when a report says that the post changes or ends, to those who can put it on record (R39). */
@Component
public final class NextPeriodTeller implements Teller {

    private final Inductions inductions;
    private final Reports reports;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public NextPeriodTeller(
            @Reference Inductions inductions,
            @Reference Reports reports,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.inductions = inductions;
        this.reports = reports;
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
        var induction = inductions.find(report.induction()).orElseThrow();
        var posts = "/ects/" + induction.id() + "/posts";
        var atSchool = Stream.concat(recipients.heads(report.school()), recipients.leads(report.school()))
                .distinct()
                .map(person -> letter(body, person, report.content().next())
                        .ask(
                                "Change the posts",
                                addresses.under(
                                        body, "school/" + report.school().value() + posts)));
        return Stream.concat(atSchool, recipients.officers().map(officer -> letter(
                        body, officer, report.content().next())
                .ask("Change the posts", addresses.under(body, "console" + posts))));
    }

    private static Draft letter(AppropriateBodyPlugin body, Person to, NextPeriod next) {
        return next.answer().equals(java.util.Optional.of(Post.LEAVES))
                ? Letter.to(body.profile(), to, "An early career teacher leaves")
                        .say("With a report, an induction tutor says that the last day is "
                                + next.leavesOn().map(Reason::day).orElse("")
                                + (next.said().isBlank() ? "." : ": " + next.said()))
                        .say(
                                "Put the last day on record. The plan then asks for an interim assessment where no formal one"
                                        + " is due (statutory guidance, paragraph 2.62).")
                : Letter.to(body.profile(), to, "The contract of an early career teacher changes")
                        .say("With a report, an induction tutor says of the next period: " + next.said())
                        .say("Put the change on record: the dates of the reviews and assessments depend on it.");
    }
}
