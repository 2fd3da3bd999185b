/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.happening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened: put on record, and into the outbox for whoever has to know, in the transaction in which it happened. */
@Component(service = Happenings.class)
public final class Happenings {

    private final AuditTrail audit;
    private final Outbox outbox;

    @Activate
    public Happenings(@Reference AuditTrail audit, @Reference Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /** That somebody looked. */
    public void viewed(Happening happening) {
        audit.viewed(happening);
    }

    public void tell(Happening happening) {
        audit.record(happening);
    }

    /** Tells it and puts it into the outbox under its kind, from which the mails are made. */
    public void announce(Happening happening, Map<String, String> facts) {
        tell(happening);
        passOn(happening.kind(), facts);
    }

    /** Puts what follows from what was told into the outbox. */
    public void passOn(String kind, Map<String, String> facts) {
        outbox.put(kind, facts);
    }

    /** Who changed one field of a record last. */
    public Optional<Change> lastChange(String relation, long record, String field) {
        return audit.lastChange(relation, record, field);
    }

    /** Who changed one of some fields last, other than by happenings of some kinds. */
    public Optional<Change> lastChange(String relation, long record, List<String> fields, List<String> apartFrom) {
        return audit.lastChange(relation, record, fields, apartFrom);
    }

    public Optional<LaterEdit> since(String relation, long record, long version) {
        return audit.since(relation, record, version);
    }
}
