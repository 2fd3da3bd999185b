/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;

/** What is signed: every section with its hash, so that a signature can tell what it stands for. */
public final class ReportContent {

    private ReportContent() {}

    /** The hashes of a report's sections as they are now, by section; its files are one of them. */
    public static Map<String, String> hashes(FormDefinition form, Content content, List<Attached> evidence) {
        var hashes = new LinkedHashMap<String, String>();
        hashes.put("attendance", ContentHash.of(attendance(content)));
        form.tutorSections()
                .forEach(section -> hashes.put(
                        section.id(), ContentHash.of(picked(content.answers(), ReportForm.fields(section)))));
        if (!evidence.isEmpty()) {
            hashes.put(
                    "evidence",
                    ContentHash.of(evidence.stream()
                            .collect(Collectors.toMap(file -> Long.toString(file.id()), Attached::name))));
        }
        hashes.put(
                form.ectSection().id(),
                ContentHash.of(picked(content.ectAnswers(), ReportForm.fields(form.ectSection()))));
        return hashes;
    }

    private static Map<String, String> attendance(Content content) {
        var said = new LinkedHashMap<String, String>();
        said.put("contract", content.contractRight());
        said.put("served", content.daysServed());
        said.put("absent", content.daysAbsent());
        if (!content.contractSaid().isEmpty()) {
            said.put("said", content.contractSaid());
        }
        if (content.next().isAnswered()) {
            said.put("next", content.next().post());
            said.put("next-said", content.next().said());
            said.put("last-day", content.next().lastDay());
        }
        return said;
    }

    /** Who signs next: the first in the form's order whose signature does not stand for the content as it is now. */
    public static Optional<Signatory> next(
            FormDefinition form, Content content, List<Attached> evidence, List<Signature> standing) {
        var hashes = hashes(form, content, evidence);
        return form.signatures().stream()
                .filter(signatory -> standing.stream()
                        .noneMatch(signature -> signature.signatory() == signatory && signature.covers(hashes)))
                .findFirst();
    }

    private static Map<String, String> picked(Map<String, String> answers, List<String> fields) {
        var picked = new LinkedHashMap<String, String>();
        fields.forEach(
                field -> picked.put(field, answers.getOrDefault(field, "").strip()));
        return picked;
    }
}
