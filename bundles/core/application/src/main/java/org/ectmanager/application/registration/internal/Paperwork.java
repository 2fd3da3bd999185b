/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.Optional;
import org.ectmanager.application.paper.KeptPapers;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Signatures;
import org.ectmanager.application.registration.RegisterEct.Whole;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.signature.Signature.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A registration with everything that belongs on its paper. */
@Component(service = Paperwork.class)
public final class Paperwork {

    private final RegistrationRecords records;
    private final Signatures signatures;
    private final KeptPapers papers;

    @Activate
    public Paperwork(
            @Reference RegistrationRecords records, @Reference Signatures signatures, @Reference KeptPapers papers) {
        this.records = records;
        this.signatures = signatures;
        this.papers = papers;
    }

    /** It goes on record that somebody at the school looked. */
    Registration viewed(Registration registration) {
        return records.viewed(registration);
    }

    Whole whole(Registration registration) {
        return new Whole(
                registration,
                records.named(registration.school()),
                records.teachers().lastCheck(registration.id()),
                signatures.standing(Subject.REGISTRATION, registration.id()));
    }

    Whole printed(Registration registration) {
        records.tell(registration, "registration.printed", "A PDF of the registration was made", "");
        return whole(registration);
    }

    /** The PDF that is kept of a registration on which the appropriate body has decided, once it is. */
    Optional<Evidence.File> kept(Registration registration) {
        return papers.of(Subject.REGISTRATION, registration.id());
    }
}
