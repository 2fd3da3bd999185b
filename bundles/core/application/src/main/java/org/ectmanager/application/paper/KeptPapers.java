/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.paper;

import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Papers;
import org.ectmanager.application.signature.Signature.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The papers of closed records, for use cases that have found out who may read the record. Opening one is on record. */
@Component(service = KeptPapers.class)
public final class KeptPapers {

    private final Papers papers;
    private final Happenings happenings;

    @Activate
    public KeptPapers(@Reference Papers papers, @Reference Happenings happenings) {
        this.papers = papers;
        this.happenings = happenings;
    }

    /** The PDF that is kept; empty before there is one. */
    public Optional<Evidence.File> of(Subject subject, long record) {
        var name = subject.name().toLowerCase(Locale.ROOT);
        var found = papers.find(subject, record);
        found.ifPresent(there -> happenings.viewed(
                Happening.to(name, record, name + ".paper-viewed", "The PDF of the " + name + " was opened")));
        return found.map(content -> new Evidence.File(Papers.fileName(subject, record), "application/pdf", content));
    }
}
