/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.Connection;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One transaction a thread. Its first statement tells the database for whom it works. */
@Component(service = {Transactions.class, JpaTransactions.class})
public final class JpaTransactions implements Transactions {

    private final EntityManagerFactory factory;
    private final Clock clock;
    private final ThreadLocal<Open> current = new ThreadLocal<>();

    private record Open(Scope scope, EntityManager entities, Sql sql) {}

    @Activate
    public JpaTransactions(
            @Reference(target = "(osgi.unit.name=ectmanager)") EntityManagerFactory factory, @Reference Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    @Override
    public <T> T in(Scope scope, Supplier<T> work) {
        var open = current.get();
        if (open == null) {
            return LogMark.TENANT.during(body(scope), () -> begin(scope, work));
        }
        if (!open.scope().equals(scope)) {
            throw new IllegalStateException("A transaction works under one scope only");
        }
        return work.get();
    }

    /** The entities of the current transaction. */
    public EntityManager entities() {
        open().sql().forget();
        return open().entities();
    }

    /** Statements of our own; what entities have changed so far is written first. */
    public Sql sql() {
        var open = open();
        open.entities().flush();
        return open.sql();
    }

    /** The appropriate body of the current transaction. */
    public String body() {
        var body = body(open().scope());
        if (body.isEmpty()) {
            throw new IllegalStateException("This needs the scope of an appropriate body");
        }
        return body;
    }

    /** Whether the platform itself is at work. */
    public boolean isOfPlatform() {
        return open().scope() instanceof Scope.Platform;
    }

    /**
     * One piece of work of the platform in the box of messages to its operators. The platform sees no body's rows, and
     * its audit trail is that of no body, so that the box is opened for this work and closed again: state, audit event
     * and message are one transaction all the same.
     */
    public void inBox(BodyId box, Consumer<Sql> work) {
        if (!isOfPlatform()) {
            throw new IllegalStateException("Only the platform itself opens the box of its operators");
        }
        var sql = sql();
        bodyIs(box.value(), sql);
        work.accept(sql);
        bodyIs("", sql);
    }

    private static void bodyIs(String body, Sql sql) {
        sql.list("select set_config('app.body', ?, true)", row -> true, body);
    }

    private Open open() {
        var open = current.get();
        if (open == null) {
            throw new IllegalStateException("This needs a transaction");
        }
        return open;
    }

    private <T> T begin(Scope scope, Supplier<T> work) {
        var entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            var sql = new Sql(entities.unwrap(Connection.class));
            settle(scope, sql);
            current.set(new Open(scope, entities, sql));
            var result = work.get();
            entities.getTransaction().commit();
            return result;
        } catch (PersistenceException | DatabaseFailure failure) {
            throw DatabaseFailure.overtaken(failure) ? stale(failure) : failure;
        } finally {
            current.remove();
            close(entities);
        }
    }

    /** Says for whom this transaction works; the policies of every table ask for it. */
    private void settle(Scope scope, Sql sql) {
        sql.list(
                """
                select set_config('app.body', ?, true), set_config('app.person', ?, true),
                       set_config('app.operator', ?, true), set_config('app.now', ?, true),
                       set_config('app.token', ?, true), set_config('app.grants', ?, true),
                       set_config('app.change', nextval('change_id')::text, true)
                """,
                row -> true,
                body(scope),
                person(scope),
                scope instanceof Scope.Platform ? "on" : "",
                clock.instant().toString(),
                scope instanceof Scope.Token token ? Long.toString(token.token()) : "",
                scope instanceof Scope.Token token ? String.join(",", token.grants()) : "");
    }

    private static String body(Scope scope) {
        if (scope instanceof Scope.Inside inside) {
            return inside.body().value();
        }
        return scope instanceof Scope.Token token ? token.body().value() : "";
    }

    private static String person(Scope scope) {
        if (scope instanceof Scope.Oneself oneself) {
            return Long.toString(oneself.person().value());
        }
        if (scope instanceof Scope.Inside inside) {
            return inside.person().map(person -> Long.toString(person.value())).orElse("");
        }
        return scope instanceof Scope.Platform platform
                ? platform.operator()
                        .map(person -> Long.toString(person.value()))
                        .orElse("")
                : "";
    }

    private static void close(EntityManager entities) {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }

    private static StaleRecord stale(RuntimeException cause) {
        var stale = new StaleRecord("The record");
        stale.initCause(cause);
        return stale;
    }
}
