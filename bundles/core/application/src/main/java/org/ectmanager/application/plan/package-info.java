/* SPDX-License-Identifier: Apache-2.0 */
/** The plan of an induction and the reports that follow it, for the use cases that change what a plan is made from. */
package org.ectmanager.application.plan;
