/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.function.Supplier;
import org.ectmanager.application.paper.PaperSource;
import org.ectmanager.application.port.RegistrationPrinter;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The paper of a registration that was authorised or refused, with what the national record said then. */
@Component
public final class RegistrationPapers implements PaperSource {

    private final RegistrationRecords records;
    private final Paperwork paperwork;
    private final RegistrationPrinter printer;

    @Activate
    public RegistrationPapers(
            @Reference RegistrationRecords records,
            @Reference Paperwork paperwork,
            @Reference RegistrationPrinter printer) {
        this.records = records;
        this.paperwork = paperwork;
        this.printer = printer;
    }

    @Override
    public Subject subject() {
        return Subject.REGISTRATION;
    }

    @Override
    public Supplier<byte[]> read(BodyId body, long record) {
        var registration = records.registrations().seenByBody(record).orElseThrow();
        var whole = paperwork.whole(registration);
        var choices = records.registrations().choices(registration.school());
        return () -> printer.print(body, whole, choices);
    }
}
