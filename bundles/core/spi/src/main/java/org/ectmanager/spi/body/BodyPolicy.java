/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an appropriate body decides for itself; each component's standard is what most bodies do.
 *
 * @param securityQuestions whether people answer security questions at their first sign-in
 * @param confirmNewHeads whether a head teacher added by somebody else must be confirmed by this body before the
 *     first signature
 * @param off what this body does without (P32)
 */
public record BodyPolicy(boolean securityQuestions, boolean confirmNewHeads, Set<BodyModule> off) {

    public BodyPolicy {
        off = Set.copyOf(off);
    }

    /** With every module on. */
    public BodyPolicy(boolean securityQuestions, boolean confirmNewHeads) {
        this(securityQuestions, confirmNewHeads, Set.of());
    }

    public static BodyPolicy standard() {
        return new BodyPolicy(true, false);
    }

    public BodyPolicy withoutSecurityQuestions() {
        return new BodyPolicy(false, confirmNewHeads, off);
    }

    public BodyPolicy confirmingNewHeads() {
        return new BodyPolicy(securityQuestions, true, off);
    }

    /** The same with these modules off too. */
    public BodyPolicy without(BodyModule... modules) {
        var all = EnumSet.noneOf(BodyModule.class);
        all.addAll(off);
        all.addAll(List.of(modules));
        return new BodyPolicy(securityQuestions, confirmNewHeads, all);
    }

    public boolean uses(BodyModule module) {
        return !off.contains(module);
    }
}
