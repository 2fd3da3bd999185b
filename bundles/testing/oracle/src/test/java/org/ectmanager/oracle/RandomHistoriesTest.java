/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/** The domain says of very many inductions exactly what the oracle says. */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 20_000);
    private static final long FIRST_SEED = Long.getLong("seed", 20_260_901L);

    private final Oracle oracle = new Oracle();

    @Test
    void the_domain_and_the_oracle_agree_on_every_history() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
            var history = RandomHistory.of(seed);
            if (Difference.of(oracle, history).isPresent()) {
                tell(seed, history);
            }
        }
    }

    private void tell(long seed, History history) {
        var smallest = Shrinker.shrink(
                history, simpler -> Difference.of(oracle, simpler).isPresent());
        fail("Seed %d, made as small as it still differs:%n%s%n%s"
                .formatted(
                        seed,
                        Difference.told(smallest),
                        Difference.of(oracle, smallest).orElseThrow()));
    }
}
