/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Documents;
import org.ectmanager.application.port.Documents.Answer;
import org.ectmanager.application.port.Documents.Block;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Fact;
import org.ectmanager.application.port.Documents.Facts;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.signature.Signed;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A report as a PDF, as it stands now, with its signatures and the hash of what they are for. */
@Component(service = ReportPaper.class)
public final class ReportPaper {

    private final Documents documents;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ReportPaper(@Reference Documents documents, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.documents = documents;
        this.bodies = bodies;
        this.clock = clock;
    }

    public Response pdf(Caller caller, Opened opened) {
        return Downloads.of("report.pdf", "application/pdf", documents.pdf(document(caller, opened)));
    }

    /** There is no paper of what somebody may not read yet. */
    public static Opened readable(Opened opened) {
        if (!opened.isReadable()) {
            throw new NotFoundException();
        }
        return opened;
    }

    private Document document(Caller caller, Opened opened) {
        var report = opened.report();
        var body = bodies.find(caller.body()).orElseThrow(NotFoundException::new);
        return new Document(
                body.profile(),
                report.title(),
                opened.induction().name().full(),
                sections(opened),
                opened.signatures().stream()
                        .map(signature -> Signed.printed(signature, opened.content()))
                        .toList(),
                report.isShared() ? opened.content().contentHash() : "",
                clock.instant());
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
