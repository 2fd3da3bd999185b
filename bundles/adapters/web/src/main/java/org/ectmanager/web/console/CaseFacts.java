/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.induction.EarlierRecords.Earlier;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.registration.CheckResult;
import org.ectmanager.web.registration.RecordCard;
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

    private final EarlierRecords earlier;
    private final Clock clock;

    @Activate
    public CaseFacts(@Reference EarlierRecords earlier, @Reference Clock clock) {
        this.earlier = earlier;
        this.clock = clock;
    }

    /** The teacher's earlier inductions with the caller's own body. */
    List<Earlier> earlier(Caller caller, Case found) {
        return earlier.ofBody(caller, found.registration());
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
                found.isWithheld() ? RecordCard.withheld() : RecordCard.of(found.check(), clock),
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
                output -> JtetagGenerated.render((HtmlTemplateOutput) output, null, StateTag.ofBody(registration));
        var list = SummaryList.empty()
                .row("Where it stands", tag)
                .row("School", found.school())
                .row(
                        registration.state() == State.WITH_BODY ? "Waiting since" : "First sent on",
                        registration.firstSentOn().map(Days::of).orElse("Not sent yet"));
        list = registration.question().isBlank() ? list : list.row("You asked", registration.question());
        list = registration.reply().isBlank() ? list : list.row("The school replied", registration.reply());
        return registration.reason().isBlank()
                ? list
                : list.row(
                        registration.state() == State.AUTHORISED ? "Said with it" : "Reason given",
                        registration.reason());
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
