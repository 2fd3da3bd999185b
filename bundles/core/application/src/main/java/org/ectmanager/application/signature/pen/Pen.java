/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature.pen;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Signatures;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Named;
import org.ectmanager.application.signature.Signable;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.signature.Signing;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs, in the transaction of whatever is signed; whether the signatory may is asked before it. */
@Component(service = Pen.class)
public final class Pen {

    private static final Refusal UNCONFIRMED = Refusal.of(
            "signature.head-unconfirmed",
            "The appropriate body has still to confirm you as head teacher. Help and support says how to reach it");

    private final Signing signing;
    private final Signatures signatures;
    private final ConfirmHeads heads;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Pen(
            @Reference Signing signing,
            @Reference Signatures signatures,
            @Reference ConfirmHeads heads,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.signing = signing;
        this.signatures = signatures;
        this.heads = heads;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is signed, as what, and to which words.
     *
     * @param position what the signer is, as the signature says it
     * @param named whom and what it names, worded as today
     */
    public record Paper(
            Subject subject,
            long id,
            Signatory signatory,
            String position,
            String declaration,
            Signable content,
            Map<Named, String> named) {}

    /** Why this person may not sign in this part now. Outside a transaction. */
    public List<Refusal> refusals(
            Caller caller, SchoolId school, Signatory signatory, String password, boolean declared) {
        return signatory == Signatory.HEAD && heads.awaited(caller, school)
                ? List.of(UNCONFIRMED)
                : signing.refusals(caller, password, declared);
    }

    /** Within the transaction that moves on what is signed. */
    public void sign(Caller caller, Paper paper) {
        var named = Named.kept(paper.named());
        var sections = new HashMap<>(paper.content().hashes(Scheme.TODAY));
        sections.put(Signature.NAMES, ContentHash.of(named));
        signatures.add(new Signature(
                ids.next(),
                paper.subject(),
                paper.id(),
                paper.signatory(),
                caller.person(),
                caller.name().full(),
                paper.position(),
                clock.instant(),
                paper.declaration(),
                Scheme.TODAY,
                named,
                sections,
                paper.content().contentHash()));
    }
}
