// A linear-chain conditional random field, trained by AdaGrad with an L1 penalty on the weights.
import { library } from "./load-library.mjs";

const { mayFollow, mayHoldName, mostFeatures, tagCount, writeFeatures } = library;
const outside = 0;
const never = -1e9;

/** The runs of a sentence in which names may stand: features and right tags of their tokens. */
export function runsOf(block, sentence, tags, rowBits) {
  const written = new Int32Array(mostFeatures);
  const runs = [];
  let run;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!mayHoldName(block, sentence, at)) {
      run = undefined;
      continue;
    }
    if (run === undefined) runs.push((run = { features: [], counts: [], tags: [] }));
    const count = writeFeatures(block, sentence, at, written);
    for (let feature = 0; feature < count; feature += 1) {
      run.features.push(written[feature] & (2 ** rowBits - 1));
    }
    run.counts.push(count);
    run.tags.push(tags[at]);
  }
  return runs.map(({ features, counts, tags: right }) => ({
    features: Int32Array.from(features),
    counts: Uint8Array.from(counts),
    tags: Uint8Array.from(right),
  }));
}

/** Makes a trainer; `learn` takes one run. What stands before and after a run is outside. */
export function createTrainer({ rowBits, rate, penalty }) {
  const size = 2 ** rowBits * tagCount;
  const rows = new Float32Array(size);
  const squares = new Float32Array(size);
  const lastStep = new Int32Array(size);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSquares = new Float32Array(tagCount * tagCount);
  const longest = 4096;
  const scores = new Float64Array(longest * tagCount);
  const forward = new Float64Array(longest * tagCount);
  const backward = new Float64Array(longest * tagCount);
  const scratch = new Float64Array(tagCount);
  const barred = Array.from({ length: tagCount * tagCount }, (_, pair) =>
    mayFollow(Math.floor(pair / tagCount), pair % tagCount) ? 0 : 1,
  );
  let step = 0;

  const logSum = (values, offset) => {
    let most = -Infinity;
    for (let tag = 0; tag < tagCount; tag += 1) most = Math.max(most, values[offset + tag]);
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag += 1) sum += Math.exp(values[offset + tag] - most);
    return most + Math.log(sum);
  };

  const shrink = (place, rateHere, steps) => {
    const pull = rateHere * penalty * steps;
    const weight = rows[place];
    rows[place] = weight > 0 ? Math.max(0, weight - pull) : Math.min(0, weight + pull);
  };

  const update = (place, gradient) => {
    squares[place] += gradient * gradient;
    const rateHere = rate / (Math.sqrt(squares[place]) + 0.01);
    rows[place] -= rateHere * gradient;
    shrink(place, rateHere, step - lastStep[place]);
    lastStep[place] = step;
  };

  const updateTransition = (place, gradient) => {
    transitionSquares[place] += gradient * gradient;
    transitions[place] -= (rate / (Math.sqrt(transitionSquares[place]) + 0.01)) * gradient;
  };

  /** Adds the weights of the features of each token of a run. */
  const weigh = ({ features, counts }) => {
    let from = 0;
    counts.forEach((count, at) => {
      scores.fill(0, at * tagCount, (at + 1) * tagCount);
      for (let feature = from; feature < from + count; feature += 1) {
        const row = features[feature] * tagCount;
        for (let tag = 0; tag < tagCount; tag += 1) scores[at * tagCount + tag] += rows[row + tag];
      }
      from += count;
    });
  };

  const learn = (run) => {
    const { tags, counts, features } = run;
    const length = tags.length;
    step += 1;
    weigh(run);
    const pair = (previous, tag) => previous * tagCount + tag;
    for (let tag = 0; tag < tagCount; tag += 1) {
      forward[tag] = barred[pair(outside, tag)]
        ? never
        : scores[tag] + transitions[pair(outside, tag)];
    }
    for (let at = 1; at < length; at += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        for (let previous = 0; previous < tagCount; previous += 1) {
          scratch[previous] = barred[pair(previous, tag)]
            ? never
            : forward[(at - 1) * tagCount + previous] + transitions[pair(previous, tag)];
        }
        forward[at * tagCount + tag] = logSum(scratch, 0) + scores[at * tagCount + tag];
      }
    }
    const end = (length - 1) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1)
      backward[end + tag] = transitions[pair(tag, outside)];
    for (let at = length - 2; at >= 0; at -= 1) {
      for (let previous = 0; previous < tagCount; previous += 1) {
        for (let tag = 0; tag < tagCount; tag += 1) {
          scratch[tag] = barred[pair(previous, tag)]
            ? never
            : transitions[pair(previous, tag)] +
              scores[(at + 1) * tagCount + tag] +
              backward[(at + 1) * tagCount + tag];
        }
        backward[at * tagCount + previous] = logSum(scratch, 0);
      }
    }
    for (let tag = 0; tag < tagCount; tag += 1)
      scratch[tag] = forward[end + tag] + backward[end + tag];
    const all = logSum(scratch, 0);
    for (let at = 0, first = 0; at < length; first += counts[at], at += 1) {
      const right = tags[at];
      const rightBefore = at === 0 ? outside : tags[at - 1];
      const states = at === 0 ? 1 : tagCount;
      for (let previous = 0; previous < states; previous += 1) {
        const before = at === 0 ? 0 : forward[(at - 1) * tagCount + previous];
        for (let tag = 0; tag < tagCount; tag += 1) {
          if (barred[pair(previous, tag)]) continue;
          const place = at * tagCount + tag;
          const share = Math.exp(
            before + transitions[pair(previous, tag)] + scores[place] + backward[place] - all,
          );
          const gradient = share - (previous === rightBefore && tag === right ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) updateTransition(pair(previous, tag), gradient);
        }
      }
      for (let tag = 0; tag < tagCount; tag += 1) {
        const place = at * tagCount + tag;
        const gradient = Math.exp(forward[place] + backward[place] - all) - (tag === right ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        for (let feature = first; feature < first + counts[at]; feature += 1) {
          update(features[feature] * tagCount + tag, gradient);
        }
      }
    }
  };

  /** The weights as whole numbers, `scale` to one. */
  const finish = (scale) => {
    for (let place = 0; place < size; place += 1) {
      const steps = step - lastStep[place];
      if (steps > 0 && rows[place] !== 0) {
        shrink(place, rate / (Math.sqrt(squares[place]) + 0.01), steps);
      }
    }
    const whole = (value, limit) => Math.max(-limit, Math.min(limit, Math.round(value * scale)));
    return {
      rowBits,
      rows: Int8Array.from(rows, (value) => whole(value, 127)),
      transitions: Int16Array.from(transitions, (value) => whole(value, 32767)),
    };
  };
  return { learn, finish };
}
