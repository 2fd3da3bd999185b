/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Documents;
import org.ectmanager.application.port.Documents.Answer;
import org.ectmanager.application.port.Documents.Block;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Fact;
import org.ectmanager.application.port.Documents.Facts;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.port.Papers;
import org.ectmanager.application.port.ReportPrinter;
import org.ectmanager.application.report.Particulars.Accepted;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.signature.Signed;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A report as a PDF, with its signatures and the hash of what they are for: an accepted one as it was accepted, which is
 * kept, any other as it stands now.
 */
@Component(service = {ReportPaper.class, ReportPrinter.class})
public final class ReportPaper implements ReportPrinter {

    private final Documents documents;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ReportPaper(@Reference Documents documents, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.documents = documents;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What is kept, or else the paper as it is made now. */
    public Response pdf(Optional<Evidence.File> kept, Supplier<Opened> report) {
        return kept.map(Downloads::of).orElseGet(() -> made(report.get()));
    }

    private Response made(Opened opened) {
        var name = Papers.fileName(Subject.REPORT, opened.report().id());
        return Downloads.of(name, "application/pdf", print(opened));
    }

    @Override
    public byte[] print(Opened opened) {
        return documents.pdf(document(opened));
    }

    /** There is no paper of what somebody may not read yet. */
    public static Opened readable(Opened opened) {
        if (!opened.isReadable()) {
            throw new NotFoundException();
        }
        return opened;
    }

    private Document document(Opened opened) {
        var report = opened.report();
        var body = bodies.find(opened.content().body()).orElseThrow(NotFoundException::new);
        return new Document(
                body.profile(),
                report.title(),
                opened.induction().name().full(),
                sections(opened),
                opened.signatures().stream()
                        .map(signature -> Signed.printed(signature, opened.content()))
                        .toList(),
                opened.content().contentHash(),
                opened.particulars().accepted().map(Accepted::at).orElseGet(clock::instant));
    }

    private List<Documents.Section> sections(Opened opened) {
        var report = opened.report();
        var sections = new ArrayList<Documents.Section>();
        sections.add(new Documents.Section("The report", List.of(identity(opened))));
        sections.add(new Documents.Section("Contract and attendance", List.of(attendance(opened))));
        opened.form()
                .tutorSections()
                .forEach(section ->
                        sections.add(answers(section, report.content().answers())));
        if (!opened.evidence().isEmpty()) {
            sections.add(new Documents.Section("Evidence", List.of(evidence(opened.evidence()))));
        }
        if (report.isShared()) {
            sections.add(answers(opened.form().ectSection(), report.content().ectAnswers()));
        }
        return sections;
    }

    private Facts identity(Opened opened) {
        var report = opened.report();
        var standing = List.of(
                new Identity.Line("Where it stands", report.state().title()),
                new Identity.Line("Due", Days.of(report.planned().due())));
        return new Facts(
                Stream.of(Identity.who(opened, true), Identity.which(opened), standing, Identity.fate(opened, clock))
                        .flatMap(List::stream)
                        .map(line -> new Fact(line.key(), line.value()))
                        .toList());
    }

    private static Facts attendance(Opened opened) {
        return new Facts(ReportView.attended(opened).rows().stream()
                .map(row -> new Fact(row.key(), row.value()))
                .toList());
    }

    private static Facts evidence(List<Attached> files) {
        return new Facts(files.stream()
                .map(file -> new Fact(file.name(), "SHA-256 " + file.sha256()))
                .toList());
    }

    private static Documents.Section answers(Section section, Map<String, String> answers) {
        return new Documents.Section(
                section.title(),
                section.questions().stream()
                        .<Block>map(question -> new Answer(question.label(), ReportView.answer(question, answers)))
                        .toList());
    }
}
