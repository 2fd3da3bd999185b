/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is read and written when somebody makes their own account by a link. */
@Component(service = OpeningRecords.class)
public final class OpeningRecords {

    private final AccountRecords kept;
    private final Proofs proofs;
    private final Secrets secrets;
    private final Ids ids;
    private final AuditTrail audit;

    @Activate
    public OpeningRecords(
            @Reference AccountRecords kept,
            @Reference Proofs proofs,
            @Reference Secrets secrets,
            @Reference Ids ids,
            @Reference AuditTrail audit) {
        this.kept = kept;
        this.proofs = proofs;
        this.secrets = secrets;
        this.ids = ids;
        this.audit = audit;
    }

    public AccountRecords kept() {
        return kept;
    }

    public Proofs proofs() {
        return proofs;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Ids ids() {
        return ids;
    }

    public AuditTrail audit() {
        return audit;
    }
}
