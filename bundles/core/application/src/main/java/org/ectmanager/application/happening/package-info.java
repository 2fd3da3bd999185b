/* SPDX-License-Identifier: Apache-2.0 */
/** What happened, kept and passed on, for the use cases in which it happens. */
package org.ectmanager.application.happening;
