/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signature;

import java.util.List;
import java.util.Locale;
import org.ectmanager.application.port.Signatures;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSignatures implements Signatures {

    private final JpaTransactions transactions;

    @Activate
    public JdbcSignatures(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Signature signature) {
        transactions
                .sql()
                .change(
                        """
                        insert into signature (body, id, subject, subject_id, signatory, person_id, person_name, position,
                                               signed_at, declaration, scheme, named, sections, content_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                        """,
                        transactions.body(),
                        signature.id(),
                        name(signature.subject()),
                        signature.subjectId(),
                        signature.signatory(),
                        signature.person().value(),
                        signature.name(),
                        signature.position(),
                        signature.at(),
                        signature.declaration(),
                        signature.scheme().number(),
                        Json.written(signature.named()),
                        Json.written(signature.sections()),
                        signature.contentHash());
    }

    @Override
    public List<Signature> standing(Subject subject, long subjectId) {
        return transactions
                .sql()
                .list(
                        """
                        select id, subject, subject_id, signatory, person_id, person_name, position, signed_at,
                               declaration, scheme, named::text named, sections::text sections, content_hash
                          from signature
                         where body = ? and subject = ? and subject_id = ? and not superseded order by signed_at, id
                        """,
                        JdbcSignatures::signature,
                        transactions.body(),
                        name(subject),
                        subjectId);
    }

    @Override
    public void supersede(List<Signature> signatures) {
        transactions
                .sql()
                .change(
                        "update signature set superseded = true where body = ? and id = any (?::bigint[])",
                        transactions.body(),
                        signatures.stream().map(Signature::id).toList());
    }

    private static Signature signature(Row row) {
        return new Signature(
                row.number("id"),
                Subject.valueOf(row.text("subject").toUpperCase(Locale.ROOT)),
                row.number("subject_id"),
                Signatory.valueOf(row.text("signatory")),
                new PersonId(row.number("person_id")),
                row.text("person_name"),
                row.text("position"),
                row.moment("signed_at"),
                row.text("declaration"),
                Scheme.numbered(row.count("scheme")),
                Json.texts(row.text("named")),
                Json.texts(row.text("sections")),
                row.text("content_hash"));
    }

    private static String name(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
