/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.registration.CheckResult;
import org.ectmanager.web.registration.RegistrationFacts;
import org.ectmanager.web.registration.StateTag;
import org.ectmanager.web.template.component.JtetagGenerated;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything an officer reads before deciding on a registration. */
@Component(service = CaseFacts.class)
public final class CaseFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private final Clock clock;

    @Activate
    public CaseFacts(@Reference Clock clock) {
        this.clock = clock;
    }

    /** A case, card by card. */
    public record Facts(
            SummaryList standing,
            List<CheckResult> checks,
            SummaryList record,
            List<SummaryList> answers,
            List<SummaryList> signatures) {}

    Facts of(Case found) {
        return new Facts(
                standing(found),
                CheckResult.all(found.findings()),
                found.check()
                        .map(this::record)
                        .orElse(SummaryList.card("National teaching record").row("Last asked", "Not yet")),
                new RegistrationFacts(
                                found.registration().answers(),
                                found.tutorName(),
                                found.mentorName(),
                                step -> List.of())
                        .cards(),
                found.signatures().stream().map(this::signature).toList());
    }

    private SummaryList standing(Case found) {
        var registration = found.registration();
        Content tag =
                output -> JtetagGenerated.render((HtmlTemplateOutput) output, null, StateTag.of(registration.state()));
        var list = SummaryList.empty()
                .row("Where it stands", tag)
                .row("School", found.schoolName())
                .row("Waiting since", registration.firstSentOn().map(Days::of).orElse("Not sent yet"));
        list = registration.question().isBlank() ? list : list.row("You asked", registration.question());
        list = registration.reply().isBlank() ? list : list.row("The school replied", registration.reply());
        return registration.reason().isBlank() ? list : list.row("Reason given", registration.reason());
    }

    private SummaryList record(Check check) {
        var list = SummaryList.card("National teaching record").row("Last asked", time(check.askedAt()));
        if (check.found() instanceof TeacherCheck.Known known) {
            var record = known.record();
            list = list.row("Name on the record", record.givenName() + " " + record.familyName())
                    .row(
                            "Qualified teacher status",
                            record.qtsDate().map(Days::of).orElse("Not held yet"));
        } else {
            list = list.row(
                    "Answer",
                    check.found() instanceof TeacherCheck.NotFound
                            ? "No record with this TRN and date of birth"
                            : "The record could not be asked");
        }
        return check.note().isBlank() ? list : list.row("Note", check.note());
    }

    private SummaryList signature(Signature signature) {
        return SummaryList.card("Signature of the " + signature.position().toLowerCase(Locale.UK))
                .row("Name", signature.name())
                .row("Signed", time(signature.at()))
                .row("Declaration", signature.declaration());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(clock.getZone()));
    }
}
