/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.ectmanager.application.report.ReportContent;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.Section;
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
                opened.signatures().stream().map(ReportPaper::signature).toList(),
                report.isShared()
                        ? ContentHash.of(ReportContent.hashes(opened.form(), report.content(), opened.evidence()))
                        : "",
                clock.instant());
    }

    private static List<Documents.Section> sections(Opened opened) {
        var report = opened.report();
        var sections = new ArrayList<Documents.Section>();
        sections.add(new Documents.Section("The report", List.of(facts(opened))));
        opened.form()
                .tutorSections()
                .forEach(section ->
                        sections.add(answers(section, report.content().answers())));
        if (!opened.evidence().isEmpty()) {
            sections.add(new Documents.Section(
                    "Evidence",
                    opened.evidence().stream()
                            .map(Attached::name)
                            .<Block>map(Documents.Text::new)
                            .toList()));
        }
        if (report.isShared()) {
            sections.add(answers(opened.form().ectSection(), report.content().ectAnswers()));
        }
        return sections;
    }

    private static Facts facts(Opened opened) {
        var report = opened.report();
        var period = report.planned().period();
        var facts = new ArrayList<Fact>(List.of(
                new Fact("Where it stands", report.state().title()),
                new Fact("Period", Days.of(period.from()) + " to " + Days.of(period.to())),
                new Fact("Due", Days.of(report.planned().due()))));
        ReportView.attended(opened).rows().forEach(row -> facts.add(new Fact(row.key(), row.value())));
        return new Facts(facts);
    }

    private static Documents.Section answers(Section section, Map<String, String> answers) {
        return new Documents.Section(
                section.title(),
                section.questions().stream()
                        .<Block>map(question -> new Answer(question.label(), ReportView.answer(question, answers)))
                        .toList());
    }

    private static Documents.Signature signature(Signature signature) {
        return new Documents.Signature(
                signature.name(),
                signature.position(),
                signature.at(),
                signature.declaration(),
                "Content hash " + signature.contentHash());
    }
}
