package slareport.facts;

/**
 * That a run looked at who is at a stage.
 *
 * @param stage id of the stage
 * @param mapping tells what leads the job to take a lead for being there, and for what else dates the stage
 * @param since as-of of the run since which it has been watched with that mapping, in epoch microseconds
 * @param asOf as-of of the run, in epoch microseconds
 * @param leads how many leads there were, at any stage
 */
public record WatchedStage(String stage, String mapping, long since, long asOf, long leads) {}
