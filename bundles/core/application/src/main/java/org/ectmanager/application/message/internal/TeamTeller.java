/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail to whoever is named as induction tutor: since when, and which reports wait. It names no teacher. */
@Component
public final class TeamTeller implements Teller {

    private final Recipients recipients;
    private final Inductions inductions;
    private final Reports reports;
    private final Addresses addresses;

    @Activate
    public TeamTeller(
            @Reference Recipients recipients,
            @Reference Inductions inductions,
            @Reference Reports reports,
            @Reference Addresses addresses) {
        this.recipients = recipients;
        this.inductions = inductions;
        this.reports = reports;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("team.changed");
    }

    /** Nobody is told of a change after which somebody else was named again. */
    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return inductions
                .find(Long.parseLong(facts.get("induction")))
                .filter(induction ->
                        Long.toString(induction.team().tutor().value()).equals(facts.get("tutor")))
                .stream()
                .flatMap(induction -> recipients
                        .tutor(induction)
                        .map(tutor -> letter(body, induction, LocalDate.parse(facts.get("from")), tutor)))
                .toList();
    }

    private Draft letter(AppropriateBodyPlugin body, Induction induction, LocalDate from, Person tutor) {
        var letter = Letter.to(body.profile(), tutor, "You are now the induction tutor of an early career teacher")
                .say(
                        "A colleague has named you, from " + Reason.day(from)
                                + " on. You review and assess this teacher"
                                + " from now on. A report that was begun is yours to finish, with what is written in it already.");
        var waiting = new LinkedHashMap<String, String>();
        reports.of(induction.id()).stream()
                .filter(report -> State.WITH_SCHOOL.contains(report.state()))
                .forEach(report -> waiting.put(
                        report.title(), "due " + Reason.day(report.planned().due())));
        if (!waiting.isEmpty()) {
            letter.say("These reports are open now:").state(waiting);
        }
        return letter.ask(
                "See the early career teacher",
                addresses.under(body, "school/" + induction.school().value() + "/ects/" + induction.id()));
    }
}
