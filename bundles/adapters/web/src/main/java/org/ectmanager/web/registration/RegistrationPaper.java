/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Documents;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Fact;
import org.ectmanager.application.port.Documents.Facts;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Papers;
import org.ectmanager.application.port.RegistrationPrinter;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.RegisterEct.Whole;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.signature.Signed;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A registration as a PDF, with the head teacher's signature and the hash of what it is for: one on which the
 * appropriate body has decided as it was then, which is kept, any other as it stands now.
 */
@Component(service = {RegistrationPaper.class, RegistrationPrinter.class})
public final class RegistrationPaper implements RegistrationPrinter {

    private final Documents documents;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public RegistrationPaper(@Reference Documents documents, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.documents = documents;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What is kept, or else the paper as it is made now. */
    public static Response kept(Optional<Evidence.File> kept, Supplier<Response> made) {
        return kept.map(Downloads::of).orElseGet(made);
    }

    @Override
    public byte[] print(BodyId body, Whole whole, Choices choices) {
        return documents.pdf(
                document(body, whole, RegistrationFacts.of(whole.registration().answers(), choices)));
    }

    /** For the appropriate body. */
    public Response pdf(Caller caller, Case found) {
        var facts = new RegistrationFacts(
                found.registration().answers(), found.tutorName(), found.mentorName(), step -> List.of());
        return pdf(caller, new Whole(found.registration(), found.school(), found.check(), found.signatures()), facts);
    }

    Response pdf(Caller caller, Whole whole, RegistrationFacts facts) {
        var name = Papers.fileName(Subject.REGISTRATION, whole.registration().id());
        return Downloads.of(name, "application/pdf", documents.pdf(document(caller.body(), whole, facts)));
    }

    private Document document(BodyId body, Whole whole, RegistrationFacts facts) {
        var registration = whole.registration();
        var content = new RegistrationContent(body, registration);
        return new Document(
                bodies.find(body).orElseThrow(NotFoundException::new).profile(),
                "Registration of an early career teacher",
                registration.title(),
                sections(whole, facts),
                whole.signatures().stream()
                        .filter(signature -> signature.covers(content))
                        .map(signature -> Signed.printed(signature, content))
                        .toList(),
                registration.isOpenToSchool() ? "" : content.contentHash(),
                clock.instant());
    }

    private List<Section> sections(Whole whole, RegistrationFacts facts) {
        return Stream.of(
                        Stream.of(standing(whole)),
                        facts.cards().stream(),
                        Optional.of(whole)
                                .filter(sent -> sent.check().isPresent())
                                .map(sent -> RecordCard.of(sent.check(), clock))
                                .stream())
                .flatMap(cards -> cards)
                .map(RegistrationPaper::section)
                .toList();
    }

    private static SummaryList standing(Whole whole) {
        Registration registration = whole.registration();
        var card = SummaryList.card("The registration")
                .row("Where it stands", registration.state().title())
                .row("School", whole.school())
                .row(
                        "Sent to the appropriate body",
                        registration.firstSentOn().map(Days::of).orElse("Not sent yet"));
        return registration.reason().isBlank() ? card : card.row("Said with it", registration.reason());
    }

    private static Section section(SummaryList card) {
        return new Section(
                card.title(),
                List.of(new Facts(card.rows().stream()
                        .map(row -> new Fact(row.key(), row.value()))
                        .toList())));
    }
}
