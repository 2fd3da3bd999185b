/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.RetireBody;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.KeptLooks;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RetireBodyService implements RetireBody {

    private static final Refusal PRESENT = Refusal.of(
            "body.present",
            "This appropriate body is here. Take its plugin or its configuration file away first, as docs/operations.md"
                    + " says under Plugins");
    private static final Refusal NOT_AWAY = Refusal.of(
            "body.not-away",
            "No appropriate body of this id is in the directory as away. Check the id: it is the first part of its"
                    + " address");
    private static final Refusal NOT_OFF = Refusal.of(
            "body.not-off",
            "No appropriate body of this id was taken off the directory. Check the id: it is the first part of its"
                    + " address");

    private final Transactions transactions;
    private final KeptLooks looks;
    private final BodyRegistry bodies;
    private final AuditTrail audit;

    @Activate
    public RetireBodyService(
            @Reference Transactions transactions,
            @Reference KeptLooks looks,
            @Reference BodyRegistry bodies,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.looks = looks;
        this.bodies = bodies;
        this.audit = audit;
    }

    @Override
    public List<Refusal> retire(Optional<Operator> by, BodyId body) {
        return bodies.find(body).isPresent()
                ? List.of(PRESENT)
                : change(
                        by,
                        body,
                        looks::retire,
                        told("body.retired", "An operator took this appropriate body off the directory"),
                        NOT_AWAY);
    }

    @Override
    public List<Refusal> refusals(BodyId body) {
        if (bodies.find(body).isPresent()) {
            return List.of(PRESENT);
        }
        return transactions
                        .in(Scope.nobody(), () -> looks.find(body))
                        .filter(look -> !look.isRetired())
                        .isPresent()
                ? List.of()
                : List.of(NOT_AWAY);
    }

    @Override
    public List<Refusal> restore(Optional<Operator> by, BodyId body) {
        return change(
                by,
                body,
                looks::restore,
                told("body.restored", "An operator put this appropriate body back into the directory"),
                NOT_OFF);
    }

    private List<Refusal> change(
            Optional<Operator> by, BodyId body, BooleanSupplier work, Happening happening, Refusal otherwise) {
        Scope scope = by.map(operator -> operator.towards(body)).orElseGet(() -> Scope.of(body));
        return transactions.in(scope, () -> {
            if (!work.getAsBoolean()) {
                return List.of(otherwise);
            }
            audit.record(happening);
            return List.of();
        });
    }

    private static Happening told(String kind, String sentence) {
        return new Happening(kind, "body", Optional.empty(), sentence, "");
    }
}
