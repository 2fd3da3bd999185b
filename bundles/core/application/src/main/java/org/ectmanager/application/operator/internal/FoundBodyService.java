/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.operator.BodyForm;
import org.ectmanager.application.operator.BodyForm.Understood;
import org.ectmanager.application.operator.FoundBody;
import org.ectmanager.application.operator.InviteLead;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class FoundBodyService implements FoundBody {

    private static final Refusal TAKEN = new Refusal(
            "id",
            "body.taken",
            "An appropriate body with this name in its address is here already. Choose another one");

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final OperatorFiles files;
    private final AuditTrail audit;
    private final InviteLead invitations;

    @Activate
    public FoundBodyService(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference OperatorFiles files,
            @Reference AuditTrail audit,
            @Reference InviteLead invitations) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.files = files;
        this.audit = audit;
        this.invitations = invitations;
    }

    @Override
    public Result<BodyId> found(Operator operator, BodyForm form) {
        return form.understood().fold(understood -> found(operator, understood), Result::refused);
    }

    private Result<BodyId> found(Operator operator, Understood understood) {
        var body = understood.profile().id();
        if (bodies.find(body).isPresent() || files.configures(body)) {
            return Result.refused(TAKEN);
        }
        transactions.run(operator.towards(body), () -> {
            audit.record(new Happening(
                    "body.founded", "body", Optional.empty(), "An operator made this appropriate body", ""));
            invitations.invite(operator, body, understood.lead().value());
            files.configure(understood.profile());
        });
        return Result.done(body);
    }
}
