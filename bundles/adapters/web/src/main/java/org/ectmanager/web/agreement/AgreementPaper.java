/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import java.util.List;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Documents;
import org.ectmanager.application.port.Documents.Block;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Documents.Signature;
import org.ectmanager.application.port.Documents.Text;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.web.report.Downloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An agreement as a PDF, in the words that were accepted, with who accepted it and when. */
@Component(service = AgreementPaper.class)
public final class AgreementPaper {

    private final Documents documents;
    private final BodyRegistry bodies;

    @Activate
    public AgreementPaper(@Reference Documents documents, @Reference BodyRegistry bodies) {
        this.documents = documents;
        this.bodies = bodies;
    }

    Response pdf(BodyId body, Acceptance accepted) {
        var words = accepted.words();
        var profile = bodies.find(body).orElseThrow(NotFoundException::new).profile();
        var document = new Document(
                profile,
                words.title(),
                "Version " + words.version(),
                List.of(new Section(
                        words.title(),
                        words.paragraphs().stream().<Block>map(Text::new).toList())),
                List.of(new Signature(
                        accepted.by().name(),
                        accepted.by().position().title(),
                        accepted.at(),
                        "My school accepts this agreement with " + profile.name() + ".",
                        "")),
                "",
                accepted.at());
        return Downloads.of("agreement-" + accepted.id() + ".pdf", "application/pdf", documents.pdf(document));
    }
}
