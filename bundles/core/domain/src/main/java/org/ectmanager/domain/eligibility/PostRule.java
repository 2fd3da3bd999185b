/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ectmanager.domain.explanation.Finding;

/** A rule about the post alone: it is asked at the start, and again of every post that is taken up later (R24). */
record PostRule(Predicate<PostToServe> where, Function<PostToServe, Finding> rule) implements StartRule {

    static PostRule of(Function<PostToServe, Finding> rule) {
        return new PostRule(post -> true, rule);
    }

    /** One that is asked only where its fact is known. */
    static <F extends StartFact> PostRule about(Class<F> kind, BiFunction<PostToServe, F, Finding> rule) {
        return new PostRule(
                post -> post.fact(kind).isPresent(),
                post -> rule.apply(post, post.fact(kind).orElseThrow()));
    }

    @Override
    public boolean applies(ApplicationToStart application) {
        return where.test(PostToServe.of(application));
    }

    @Override
    public Finding check(ApplicationToStart application) {
        return rule.apply(PostToServe.of(application));
    }
}
