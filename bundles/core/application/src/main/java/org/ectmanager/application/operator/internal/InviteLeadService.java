/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.operator.InviteLead;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class InviteLeadService implements InviteLead {

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Outbox outbox;

    @Activate
    public InviteLeadService(
            @Reference Transactions transactions, @Reference AuditTrail audit, @Reference Outbox outbox) {
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public List<Refusal> invite(Operator operator, BodyId body, String email) {
        try {
            invite(operator, body, new EmailAddress(email));
            return List.of();
        } catch (IllegalArgumentException wrong) {
            return List.of(new Refusal("email", "email.wrong", wrong.getMessage()));
        }
    }

    private void invite(Operator operator, BodyId body, EmailAddress address) {
        transactions.run(operator.towards(body), () -> {
            audit.record(new Happening(
                    "lead.invited", "body", Optional.empty(), "An operator invited somebody to lead this body", ""));
            outbox.put("lead.invited", Map.of("address", address.value()));
        });
    }
}
