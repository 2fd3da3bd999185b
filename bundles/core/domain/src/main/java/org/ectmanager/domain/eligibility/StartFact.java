/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

/**
 * Something that is known of some starts only. A rule about it is asked only where it is known: see
 * {@link StartRule#about}. Whoever knows nothing says nothing, and no rule holds that against them.
 */
public sealed interface StartFact
        permits AgreedStart,
                AgreedCharge,
                CollegePost,
                ExemptionEvidence,
                FurtherAnswers,
                NurseryPost,
                OverseasStanding,
                ShortRest,
                Supporters,
                SuitablePost.ByBody,
                SuitablePost.ByHead,
                SupplyPost,
                Timetable,
                WelshInduction,
                WelshSetting {}
